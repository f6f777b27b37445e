import Glibc

/// The folder of a workshop, and the names in it.
package struct WorkshopFolder: Equatable, Sendable {
  /// The path as it was given, without slashes at its end.
  package let path: String

  /// The folder at this path, whatever is there.
  package init(_ path: String) {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
  }

  /// The name of every workshop's journal.
  static let journalName = "workshop.jsonl"

  /// The path of the facilitator's journal.
  package var journal: String { path + "/" + Self.journalName }

  /// The name of the file with the outline of an earlier workshop.
  static let beforeName = "before.json"

  /// The path of the file with the outline of an earlier workshop.
  package var before: String { path + "/" + Self.beforeName }

  /// Keeps the outline of an earlier workshop in the folder of a new one.
  package func keepBefore(_ bytes: [UInt8]) throws(StoreError) {
    try WholeFile.write(bytes, to: before, replacing: false)
  }

  /// Reads the outline of an earlier workshop; nil if there is none.
  package func beforeBytes() throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      return try WorkbookFile.bytes(before, trust: .own)
    } catch {
      guard case .noSuchFile = error else { throw error }
      return nil
    }
  }

  /// The time that anybody waits for somebody who holds a box and does nothing, in milliseconds.
  package static let patience = 2000

  /// The sheets of a round; the first is 1.
  package func round(
    _ number: Int, patience: Int = patience, calls: FileCalls = .system
  ) -> SheetRound {
    SheetRound(
      path: path, names: RoundNames(number: number), calls: calls, patience: patience)
  }

  /// Makes the folder of a new workshop and those above it, open to nobody else. Fails with
  /// `folderInUse` when something other than an empty folder of one's own is there.
  package static func make(
    _ path: String, calls: FileCalls = .system
  ) throws(StoreError) -> WorkshopFolder {
    let folder = WorkshopFolder(path)
    let (names, status) = try meaning({ .cannotCreate(folder.path, $0) }) {
      () throws(SystemFault) in
      try Folder.make(folder.path, calls)
      let made = try Folder(folder.path, calls)
      return (try made.names(), try made.status())
    }
    guard names.isEmpty, status.owner == geteuid() else { throw .folderInUse(folder.path) }
    if status.isOpenToOthers, chmod(folder.path, 0o700) != 0 {
      throw .cannotCreate(folder.path, .latest)
    }
    return folder
  }

  /// The folder of a workshop that is there. Fails with `noSuchFile` when there is none.
  package static func open(_ path: String) throws(StoreError) -> WorkshopFolder {
    let workshop = WorkshopFolder(path)
    let folder = try meaning({ WorkbookFile.missing(workshop.path, $0) }) {
      () throws(SystemFault) in
      try Folder(workshop.path, .system)
    }
    let status = try meaning({ .cannotRead(workshop.journal, $0) }) { () throws(SystemFault) in
      try folder.status(of: journalName)
    }
    guard status != nil else { throw .noSuchFile(workshop.journal) }
    return workshop
  }
}
