import Workbook

/// A shorter workbook with the same answers, and the same things to take back.
///
/// Of what lies before the latest assessment, which undo does not reach, it keeps the last value of
/// every field. From there on it keeps every step, but not the states that a text had while it was
/// being written. Of plans it keeps every change, because calendars count them: those that were
/// replaced, without their words.
package struct Compaction {
  /// The bytes of the copy.
  package let bytes: [UInt8]
  /// The number of changes in the copy.
  package let changes: Int
  /// The number of changes that were left out.
  package let leftOut: Int
  /// The number of steps that undo takes back, in the copy as in the workbook.
  package let steps: Int

  /// The copy of a workbook; the file itself is not touched.
  ///
  /// Fails when the workbook is damaged, or holds what only a newer Shoal knows.
  package init(_ contents: JournalContents, _ path: String) throws(StoreError) {
    guard contents.damage.isEmpty, let header = contents.header else {
      throw .notCompacted(path, because: "it is damaged. `shoal repair` mends it.")
    }
    guard contents.unknownChanges == 0 else {
      throw .notCompacted(
        path, because: "it holds changes from a newer Shoal. Use that one to make the copy.")
    }
    switch contents.draftText {
    case .none, .takenIn: break
    case .elsewhere(let draft), .unreadable(let draft):
      throw .notCompacted(
        path,
        because: "a text that is not in it is beside it, in \(draft). "
          + "Open the workbook once with Shoal, which keeps that text, then make the copy.")
    }
    let kept = Self.compacted(contents.changes)
    guard Book(kept) == contents.book else {
      throw .notCompacted(path, because: "the copy would not read as it should.")
    }
    var bytes = header.encoded
    var sequence = 1
    for change in kept {
      let lines = JournalLine.all(change, from: sequence)
      bytes += lines.joined()
      sequence += lines.count
    }
    self.bytes = bytes
    changes = kept.count
    leftOut = contents.changes.count - kept.count
    steps = contents.book.steps
  }

  /// The path of a workbook's copy when no other is given.
  package static func path(of workbook: String) -> String {
    (workbook.hasSuffix(".jsonl") ? String(workbook.dropLast(6)) : workbook) + ".compact.jsonl"
  }

  /// The advice for a workbook of so many bytes; nil while there is room enough.
  package static func advice(_ length: Int, _ path: String) -> String? {
    guard length >= WorkbookFile.maximumLength / 4 * 3 else { return nil }
    return "This workbook is \(length >> 20) MB long, and Shoal reads up to "
      + "\(WorkbookFile.maximumLength >> 20) MB. This makes a shorter copy with the same answers: "
      + "shoal compact \(path)"
  }
}

// MARK: - What is kept

extension Compaction {
  private static func compacted(_ changes: [Change]) -> [Change] {
    let border = changes.lastIndex { $0.field.kind.beginsHistory } ?? 0
    let earlier = superseded(changes[..<border]) { _ in true }
    let later = superseded(changes[border...]) { !$0.field.kind.isUndoable }
    return earlier
      + later.withoutInterimTexts { $0.field.kind.isOfAction ? $0.withoutWords : nil }
  }

  /// These changes without those that a later one of the same field replaces, as far as they are of
  /// this sort.
  private static func superseded(
    _ changes: ArraySlice<Change>, _ mayGo: (Change) -> Bool
  ) -> [Change] {
    var seen: Set<Field> = []
    var kept: [Change] = []
    for change in changes.reversed() {
      let isReplaced = !seen.insert(change.field).inserted
      if !isReplaced || !mayGo(change) {
        kept.append(change)
      } else if change.field.kind.isOfAction {
        kept.append(change.withoutWords)
      }
    }
    return kept.reversed()
  }
}

extension Change {
  /// This change of a plan, with its time and nothing else.
  fileprivate var withoutWords: Change {
    guard case .text = value, field.kind != .outcome else { return self }
    var change = self
    change.value = nil
    return change
  }
}
