package import Workbook

/// The reflection summary as CSV in wide format: one row, with a column for each field that an
/// assessment of the pack can have.
///
/// `Resources/Schemas/summary-wide.tableschema.json` describes it for the core pack. Sections that
/// are left out of the summary have no columns, and actions, notes and earlier assessments are never
/// in it. Cells are as in
/// `SummaryCSV`.
package enum SummaryWideCSV {
  /// Returns the table with its header; the output depends only on the workbook and the pack.
  ///
  /// - Parameter onlyFigures: Whether to leave out texts and their dates.
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

  /// Returns the columns after the head, for the sections that the person includes.
  static func columns(_ results: Results, onlyFigures: Bool) -> [SummaryColumns.Column] {
    SummaryColumns(
      results.pack, assessment: results.assessment, including: results.includes
    ).columns.filter { !onlyFigures || $0.field.kind.isFigure }
  }
}

extension Field.Kind {
  /// A Boolean value indicating whether the values are answers, numbers or ticks, rather than texts
  /// or dates.
  var isFigure: Bool {
    switch shape {
    case .answer, .number, .tick: true
    case .text, .day, .typedDay, .moment: false
    }
  }
}
