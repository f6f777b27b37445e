package import Workbook

/// A parsed TOML 1.0 file, with its contents, its errors and the place of every value.
package final class TOMLFile {
  /// The errors, in order; empty for a valid file.
  package private(set) var faults: [TOMLFault] = []
  /// A Boolean value indicating whether no table was lost to an error, such as a header that could
  /// not be parsed.
  ///
  /// If false, a key that is absent from `root` may still be in the file. Key-value pairs with
  /// errors are absent from `root` in any case.
  package private(set) var isWhole = false
  private var section = TOMLSection(.header, depth: 0)
  private lazy var places = TOMLPlaces(bytes)
  private let bytes: [UInt8]

  /// Parses a file of at most 1 MB in UTF-8.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.count > PackFile.mostBytes {
      faults = [TOMLFault(message: "expected at most 1 MB")]
    } else if let offset = bytes.firstOffsetThatIsNotUTF8 {
      let message = "expected UTF-8 text: this byte is in another encoding"
      faults = [TOMLFault(message: message, place: places.place(at: offset))]
    } else {
      read()
    }
  }

  /// The contents of the file as a tree that is independent of the format.
  package var root: PackTable { section.table }

  /// Returns the place of the key at a path, or of its innermost existing ancestor if it is absent.
  package func place(of path: PackPath) -> TOMLPlaces.Place {
    var item = TOMLItem(value: .section(section), offset: 0)
    for step in path {
      guard let inner = item.value[step] else { break }
      item = inner
    }
    return places.place(at: item.offset)
  }

  private func read() {
    var reader = TOMLReader(bytes)
    reader.read()
    section = reader.root
    isWhole = reader.isWhole
    faults = reader.faults.map { fault in
      let line = fault.earlier.map { " on line \(places.place(at: $0).line)" } ?? ""
      let message = CleanText.clean(fault.message + line)
      return TOMLFault(message: message, place: places.place(at: fault.offset))
    }
  }
}

extension [UInt8] {
  /// The offset of the first byte that is not valid UTF-8; nil if all are valid.
  fileprivate var firstOffsetThatIsNotUTF8: Int? {
    if String(validating: self, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var input = makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { offset += UTF8.width(scalar) }
    return offset
  }
}
