/// The remarks on a gathering of workbooks. No workbook and no file is counted in two places.
package struct GatheringNote: Hashable, Sendable {
  /// Workbooks whose answers count.
  package var counted = 0
  /// The number of counted workbooks whose assessment is not finished.
  package var countedUnfinished = 0
  /// Workbooks that have an assessment of the pack, but none that is finished (or, where unfinished
  /// ones count, none that has an answer).
  package var unfinished = 0
  /// Workbooks that have only assessments of another pack.
  package var otherPack = 0
  /// Workbooks in which no assessment was begun.
  package var nothingBegun = 0
  /// Files that gave way to another copy of the same workbook.
  package var copies = 0
  /// Files that were passed over, because they are no workbooks.
  package var otherFiles = 0
  /// Answers, in the workbooks that count, to statements that were not asked for.
  package var strayAnswers = 0
  /// Answers, in the workbooks that count, that are not on the scale; they are not answered.
  package var offScale = 0
  /// The number of workbooks that were answered in each version of the pack.
  package var versions: [String: Int] = [:]
  /// Files and folders left out because something is wrong with them.
  package var skipped = 0
  /// The first problems, in the order of paths; at most `WorkbookGatherer.reported`.
  package var problems: [WorkbookProblem] = []

  /// Nothing found yet.
  package init() {}
}

extension GatheringNote {
  /// The note in plain words, a line for everything that there is to say but the problems.
  package var lines: [String] {
    let facts: [(Int, String, String)] = [
      (counted, "workbook counts", "workbooks count"),
      (countedUnfinished, "of them is not finished", "of them are not finished"),
      (
        copies, "file is an earlier copy of a workbook, left out",
        "files are earlier copies of a workbook, left out"
      ),
      (
        unfinished, "workbook left out: its assessment is not finished (--unfinished counts it)",
        "workbooks left out: their assessments are not finished (--unfinished counts them)"
      ),
      (
        otherPack, "workbook left out: it was answered in another pack",
        "workbooks left out: they were answered in another pack"
      ),
      (
        nothingBegun, "workbook left out: nothing was begun in it",
        "workbooks left out: nothing was begun in them"
      ),
      (
        otherFiles, "file passed over: it is no workbook",
        "files passed over: they are no workbooks"
      ),
      (
        strayAnswers, "answer left out: the pack does not have its statement",
        "answers left out: the pack does not have their statements"
      ),
      (
        offScale, "answer left out: it is not on the scale",
        "answers left out: they are not on the scale"
      ),
      (
        skipped, "workbook left out: it could not be read",
        "workbooks left out: they could not be read"
      ),
    ]
    let counts = facts.filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : $2)." }
    let mixed = versions.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      "\($0.isEmpty ? "no version" : $0) (\(versions[$0] ?? 0))"
    }
    let pack = versions.count > 1 ? ["Versions of the pack: \(mixed.joined(separator: ", "))."] : []
    return counts + pack
  }
}
