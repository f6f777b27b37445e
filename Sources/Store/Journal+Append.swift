import Glibc
package import Workbook

extension Journal {
  /// Writes changes, and returns once they are on the disk for good: all of them, or none.
  ///
  /// After an error the same changes can be given again; nothing saved before is ever at risk.
  package func append(_ changes: [Change]) throws(StoreError) {
    if case .readOnly(let reason) = access { throw .readOnly(path, reason) }
    guard !changes.isEmpty else { return }
    let lines = try encoded(changes)
    guard bytes.count + lines.count <= WorkbookFile.maximumLength else { throw .tooLarge(path) }
    try confirmInPlace()
    try meaning({ .cannotSave(path, $0) }) { () throws(SystemFault) in
      if isTrusted { try appendInPlace(lines) } else { try rewrite(adding: lines) }
    }
    bytes += lines
    sequence += changes.count
  }

  /// Writes the workbook with these changes to another place, where nothing may be yet. This
  /// journal stays as it is.
  package func saveCopy(to other: String, adding changes: [Change] = []) throws(StoreError) {
    try WholeFile.write(bytes + encoded(changes), to: other, replacing: false, folder.calls)
  }

  /// Writes the workbook with these changes to a new file beside it: the last way out when
  /// `append` keeps failing. Returns its path.
  package func keepAside(_ changes: [Change]) throws(StoreError) -> String {
    let stem = path.hasSuffix(".jsonl") ? String(path.dropLast(".jsonl".count)) : path
    var number = 1
    while true {
      let other = "\(stem).unsaved-\(number).jsonl"
      do throws(StoreError) {
        try saveCopy(to: other, adding: changes)
        return other
      } catch {
        guard case .alreadyExists = error else { throw error }
        number += 1
      }
    }
  }

  private func encoded(_ changes: [Change]) throws(StoreError) -> [UInt8] {
    var lines: [UInt8] = []
    for (index, change) in changes.enumerated() {
      let line = JournalLine.encoded(change, sequence: sequence + 1 + index)
      guard line.count <= JournalLine.maximumLength else { throw .answerTooLong(path) }
      lines += line
    }
    return lines
  }

  /// Makes sure that the file is still the one that was opened, and as long as it was left.
  private func confirmInPlace() throws(StoreError) {
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
