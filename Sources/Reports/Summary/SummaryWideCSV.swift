package import Workbook

/// The reflection summary as a table with one row, a column for everything that can be said in
/// an assessment of the pack, as `Resources/Schemas/summary-wide.tableschema.json` describes it
/// for the core pack. A section that is left out has no columns; actions have none at all.
///
/// Cells are as in `SummaryCSV`.
package enum SummaryWideCSV {
  /// The whole table with its header; the same bytes for the same workbook.
  ///
  /// - Parameter onlyFigures: whether texts and their days are left out.
  package static func text(
    _ book: Book, pack: Pack, assessment: Int, onlyFigures: Bool = false
  ) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let columns = columns(results, onlyFigures: onlyFigures)
    let values = Dictionary(results.said.map { ($0.field, $0.value) }) { first, _ in first }
    let names = SummaryHead.columns.map(CSV.Cell.plain) + columns.map { .text($0.name) }
    let cells = columns.map { Value.cell(values[$0.field].flatMap(\.self)) }
    return CSV.row(names) + CSV.row(SummaryHead.cells(results) + cells)
  }

  /// The columns after the head, as the person chose them.
  static func columns(_ results: Results, onlyFigures: Bool) -> [SummaryColumns.Column] {
    SummaryColumns(
      results.pack, assessment: results.assessment, including: results.includes
    ).columns.filter { !onlyFigures || $0.field.kind.isFigure }
  }
}

extension Field.Kind {
  /// Whether what it holds is an answer, a number or a tick, and no text or what belongs to one.
  var isFigure: Bool {
    switch shape {
    case .answer, .number, .tick: true
    case .text, .day, .typedDay, .moment: false
    }
  }
}
