import Glibc
package import Workbook

/// A person's workbook file, held open: a list of changes that only ever grows.
///
/// A change is saved when `append` returns, not before. A text that is being written is saved at
/// every pause in a draft beside the file, so that the file does not hold every state of it. One
/// process writes at a time; the others read. Not for use from several threads at once.
package final class Journal {
  /// The access that a process has to a workbook.
  package enum Access: Hashable, Sendable {
    case writable
    case readOnly(ReadOnlyReason)
  }

  /// The path as it was given.
  package var path: String { place.path }
  /// The access that this process has.
  package let access: Access

  let place: FilePlace
  let folder: Folder
  /// The file, open for appending; nil when nothing can be saved.
  var file: Descriptor?
  /// Everything known to be good and in the file, to write it anew when the disk fails.
  var bytes: [UInt8]
  /// The number of the last line.
  var sequence: Int
  /// True while appending is safe. After a failed sync the system may have dropped what it had not
  /// written, and say nothing the next time: then only a new file will do.
  var isTrusted = true
  /// The last change in the file, without the draft; nil until this process has written one.
  var last: Change?
  /// A text that is being written: saved in the draft, and not in the file yet.
  var pending: Change?
  /// The draft, open for appending; nil while there is none.
  var draft: Descriptor?
  /// True when there may be a draft, whole or not.
  var hasDraft = false
  /// Permission to write a draft; false while one of another state is there, and cannot be moved.
  var mayKeepDraft = true
  /// The length of the draft, in bytes.
  var draftLength = 0
  private let lock: WorkbookLock?

  init(
    _ place: FilePlace, in folder: Folder, _ access: Access, file: consuming Descriptor?,
    lock: consuming WorkbookLock?, bytes: [UInt8], sequence: Int
  ) {
    self.place = place
    self.folder = folder
    self.access = access
    self.file = file
    self.lock = lock
    self.bytes = bytes
    self.sequence = sequence
  }
}

extension Journal {
  /// Writes changes, and returns once they are on the disk for good: all of them, or none.
  ///
  /// A text that goes on with the one before stays in the draft; `append` without changes moves
  /// what is there into the file. After an error the same changes can be given again; nothing saved
  /// before is ever at risk.
  package func append(_ changes: [Change]) throws(StoreError) {
    if case .readOnly(let reason) = access { throw .readOnly(path, reason) }
    let all = waiting(with: changes)
    guard let newest = all.last else { return }
    if !changes.isEmpty, all.count == 1, newest.continues(last), keepDraft(newest) { return }
    let lines = try encoded(all)
    let bytes = Array(lines.joined())
    guard self.bytes.count + bytes.count <= WorkbookFile.maximumLength else {
      throw .tooLarge(path)
    }
    try confirmInPlace()
    try meaning({ .cannotSave(path, $0) }) { () throws(SystemFault) in
      if isTrusted { try appendInPlace(bytes) } else { try rewrite(adding: bytes) }
    }
    self.bytes += bytes
    sequence += lines.count
    last = newest
    dropDraft()
  }

  /// These changes after what is in the draft, without states of a text that later ones go on from.
  func waiting(with changes: [Change]) -> [Change] {
    ((pending.map { [$0] } ?? []) + changes).withoutInterimTexts(after: last)
  }

  /// The lines of changes that the file does not have yet.
  func encoded(_ changes: [Change]) throws(StoreError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for change in changes {
      guard change.isKeepable else { throw .outOfRange(path) }
      let more = JournalLine.all(change, from: sequence + 1 + lines.count)
      guard more.count <= JournalPiece.most,
        more.allSatisfy({ $0.count <= JournalLine.maximumLength })
      else { throw .answerTooLong(path) }
      lines += more
    }
    return lines
  }

  /// Makes sure that the file is still the one that was opened, and as long as it was left.
  func confirmInPlace() throws(StoreError) {
    let (open, named) = try meaning({ .cannotSave(path, $0) }) { () throws(SystemFault) in
      (try file?.status(), try folder.status(of: place.name))
    }
    guard let open, let named, open.isSameFile(as: named), open.links == 1,
      !isTrusted || open.size == bytes.count
    else { throw .changedOutside(path) }
  }

  private func appendInPlace(_ lines: [UInt8]) throws(SystemFault) {
    do {
      try file?.write(lines, folder.calls)
    } catch {
      takeBack(after: error)
      throw error
    }
    do {
      try file?.syncData(folder.calls)
    } catch {
      isTrusted = false
      throw error
    }
  }

  /// Cuts off what a failed write left, so that the next one starts clean.
  private func takeBack(after fault: SystemFault) {
    do throws(SystemFault) {
      try file?.truncate(to: bytes.count, folder.calls)
      if fault.code == EIO { isTrusted = false }
    } catch {
      isTrusted = false
    }
  }

  /// Writes everything to a new file that takes the place of the one the disk failed on.
  private func rewrite(adding lines: [UInt8]) throws(SystemFault) {
    try? folder.remove(place.temporary)
    file = try folder.replace(place.name, by: bytes + lines, through: place.temporary)
    try folder.sync()
    isTrusted = true
  }
}

extension Journal {
  /// Writes the workbook with these changes to a new file beside it, or into the first of other
  /// folders that takes it: the last way out when `append` keeps failing. Returns its path. Where all
  /// of it would be too large to be opened again, earlier states are left out.
  ///
  /// Fails as the writing beside it did.
  package func keepAside(
    _ changes: [Change], orIn folders: [String] = []
  ) throws(StoreError) -> String {
    let copy = try copy(adding: changes)
    let failure: StoreError
    do throws(StoreError) {
      return try keep(copy, ending: "jsonl")
    } catch {
      failure = error
    }
    for folder in folders {
      if let kept = try? keep(copy, in: folder, ending: "jsonl") { return kept }
    }
    throw failure
  }

  private func copy(adding changes: [Change]) throws(StoreError) -> [UInt8] {
    let whole = try bytes + encoded(waiting(with: changes)).joined()
    guard whole.count > WorkbookFile.maximumLength else { return whole }
    return try Compaction(WorkbookFile.contents(whole, path), path).bytes
  }

  /// Writes a new file named after the workbook, by the first number that is free. Returns its path.
  func keep(
    _ bytes: [UInt8], in folder: String? = nil, ending: String
  ) throws(StoreError) -> String {
    var number = 1
    while true {
      let new = place.unsaved(number, ending)
      let other = folder.map { "\($0)/\(new)" } ?? place.beside(new)
      do throws(StoreError) {
        try WholeFile.write(bytes, to: other, replacing: false, self.folder.calls)
        return other
      } catch {
        guard case .alreadyExists = error else { throw error }
        number += 1
      }
    }
  }
}
