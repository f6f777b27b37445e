import Glibc
package import Workbook

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
