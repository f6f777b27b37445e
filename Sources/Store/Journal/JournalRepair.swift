import Glibc
package import Workbook

/// The result of a repair.
package struct JournalRepair: Equatable, Sendable {
  /// The path as it was given.
  package let path: String
  /// The untouched original; nil when there was nothing to mend.
  package let copy: String?
  /// The number of whole lines that were kept, the first line included.
  package let kept: Int
  /// The contents before the repair.
  package let before: JournalContents
  /// The contents after the repair.
  package let after: JournalContents

  /// The report of the repair, a sentence a line.
  package var lines: [String] {
    guard let copy else { return ["\(path): nothing to mend"] }
    let count = after.changes.count
    var lines = ["\(path): mended, \(count) \(count == 1 ? "change" : "changes") kept"]
    if before.header == nil { lines.append("  The first line was lost; a new one was made") }
    lines += before.damage.map { "  \($0.message)" }
    if before.tail != nil { lines.append("  An unfinished change at the end was left out") }
    if !before.isSound { lines.append("  \(before.loss)") }
    if before.damage.contains(where: { $0.reason == .otherWorkbook }) {
      lines.append("  Lines of another workbook are only in the copy now")
    }
    lines.append("  The file as it was: \(copy)")
    return lines.map { CleanText.clean($0) }
  }

  /// Mends a damaged workbook: whole lines keep their bytes and are put in order, and each gap gets a
  /// line that says which numbers are missing. The original is copied first, and replaced in one
  /// step. Nothing is made beside a file that needs no mending, or is none of ours.
  ///
  /// Fails as `WorkbookFile.read` does, when the workbook is open elsewhere, and when writing fails.
  package static func run(
    _ path: String, at now: Moment, calls: FileCalls = .system
  ) throws(StoreError) -> JournalRepair {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ WorkbookFile.missing(path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, calls)
    }
    let (_, before) = try read(place, in: folder)
    let attempt = try WorkbookLock.attempt(place, in: folder, at: now, making: before.needsMending)
    switch consume attempt {
    case .heldBy(let holder): throw .busy(path, holder: holder)
    case .absent:
      return JournalRepair(
        path: path, copy: nil, kept: before.lines.count, before: before, after: before)
    case .held(let lock):
      defer { _ = lock }
      let (bytes, contents) = try read(place, in: folder)
      return try mend(bytes, contents, place, in: folder, at: now)
    }
  }

  /// Reads what is to be mended; fails where nothing in it is whole.
  private static func read(
    _ place: FilePlace, in folder: Folder
  ) throws(StoreError) -> ([UInt8], JournalContents) {
    let file = try WorkbookFile.open(place, in: folder, O_RDONLY, trust: .own)
    let bytes = try WorkbookFile.bytes(file, place.path)
    let contents = try WorkbookFile.contents(bytes, place.path)
    guard contents.isSound || !contents.lines.isEmpty else { throw .cannotRepair(place.path) }
    return (bytes, contents)
  }

  private static func mend(
    _ bytes: [UInt8], _ before: JournalContents, _ place: FilePlace, in folder: Folder,
    at now: Moment
  ) throws(StoreError) -> JournalRepair {
    guard before.needsMending else {
      return JournalRepair(
        path: place.path, copy: nil, kept: before.lines.count, before: before, after: before)
    }
    let mended = mended(bytes, before, at: now)
    let after = try WorkbookFile.contents(mended, place.path)
    guard !after.needsMending, after.changes == before.changes else {
      throw .cannotRepair(place.path)
    }
    let copy = try meaning({ .cannotWrite(place.path, $0) }) { () throws(SystemFault) in
      let copy = try keepCopy(bytes, place, in: folder)
      try? folder.remove(place.temporary)
      _ = try folder.replace(place.name, by: mended, through: place.temporary)
      try folder.sync()
      return copy
    }
    return JournalRepair(
      path: place.path, copy: copy, kept: before.lines.count, before: before, after: after)
  }

  /// The bytes of the mended file.
  private static func mended(
    _ bytes: [UInt8], _ contents: JournalContents, at now: Moment
  ) -> [UInt8] {
    var mended: [UInt8] = []
    if contents.header == nil { mended += JournalHeader.new(at: now, isRebuilt: true).encoded }
    var expected = contents.header == nil ? 1 : 0
    for line in contents.lines {
      if line.first != expected {
        mended += JournalRepairMark(from: expected, to: line.first - 1).encoded
      }
      mended += bytes[line.bytes]
      mended.append(UInt8(ascii: "\n"))
      expected = line.last + 1
    }
    return mended
  }

  /// Keeps the original as `<name>.before-repair-N`; returns the path.
  private static func keepCopy(
    _ bytes: [UInt8], _ place: FilePlace, in folder: Folder
  ) throws(SystemFault) -> String {
    let name = try folder.keep(bytes) { "\(place.name).before-repair-\($0)" }
    return place.beside(name)
  }
}

extension JournalContents {
  /// True where a repair would change the file.
  fileprivate var needsMending: Bool { !isSound || tail != nil }
}
