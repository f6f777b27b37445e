package import Workbook

/// A TOML 1.0 file, read: what it holds, what is wrong with it, and where everything is.
package final class TOMLFile {
  /// Every mistake, in order; empty for a sound file.
  package private(set) var faults: [TOMLFault] = []
  /// Whether all sections are known: without one of its headers, nobody can say what a file has
  /// too few of. Lines in known sections that could not be read are left out of `root`.
  package private(set) var isWhole = false
  private var section = TOMLSection(.header, depth: 0)
  private lazy var places = TOMLPlaces(bytes)
  private let bytes: [UInt8]

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

  /// What the file holds, as a neutral tree.
  package var root: PackTable { section.table }

  /// The place of a path: of its key, or of the section it is missing from.
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
  /// Where the first byte is that is not UTF-8; nil when all of them are.
  fileprivate var firstOffsetThatIsNotUTF8: Int? {
    if String(validating: self, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var input = makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { offset += UTF8.width(scalar) }
    return offset
  }
}
