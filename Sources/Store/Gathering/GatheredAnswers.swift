import Workbook

/// The answers of many workbooks, each counted once, in the order of their paths.
package struct GatheredAnswers: Sendable {
  /// The remarks on the answers.
  package let note: GatheringNote
  /// Statements of the query, and so bytes of a row.
  package let columns: Int
  /// `count * columns` states, row by row, the columns in the order of the query: `0..<c` for a
  /// point of the scale (lowest first), c for not answered, c + 1 for no chance.
  package let states: [UInt8]
  private let workbooks: [GatheredWorkbook]
  private let versions: [String]
  private let paths: PathList

  init(_ table: GatheredTable, _ paths: PathList, _ note: GatheringNote, columns: Int) {
    let counted = table.workbooks.indices.filter {
      table.workbooks[$0].standing >= .countedUnfinished
    }.sorted { table.workbooks[$0].path < table.workbooks[$1].path }
    var states: [UInt8] = []
    states.reserveCapacity(counted.count * columns)
    for index in counted { states += table.row(index) }
    workbooks = counted.map { table.workbooks[$0] }
    versions = table.versions
    self.states = states
    self.columns = columns
    self.paths = paths
    self.note = note
  }

  /// The number of workbooks that count.
  package var count: Int { workbooks.count }

  /// Hands all rows on as blocks, as `AnswerReader` does; none has a group.
  package func deliver(_ take: (AnswerBlock) -> Void) {
    let groups = [UInt32](repeating: 0, count: AnswerBlock.most)
    states.withUnsafeBufferPointer { states in
      groups.withUnsafeBufferPointer { groups in
        for first in stride(from: 0, to: count, by: AnswerBlock.most) {
          let rows = min(AnswerBlock.most, count - first)
          let block = states[first * columns..<(first + rows) * columns]
          take(
            AnswerBlock(
              rows: rows, columns: columns, states: UnsafeBufferPointer(rebasing: block),
              groups: UnsafeBufferPointer(rebasing: groups[..<rows])))
        }
      }
    }
  }

  /// The answers of one workbook.
  package subscript(index: Int) -> AssessmentAnswers {
    let workbook = workbooks[index]
    return AssessmentAnswers(
      workbook: workbook.key.text, assessment: Int(workbook.assessment),
      finished: workbook.finished == .min ? nil : Day(sinceEpoch: Int(workbook.finished)),
      packVersion: versions[Int(workbook.version)],
      states: Array(states[index * columns..<(index + 1) * columns]))
  }

  /// The path of the file that the answers of one workbook are from.
  package func path(_ index: Int) -> String { paths.text(workbooks[index].path) }
}
