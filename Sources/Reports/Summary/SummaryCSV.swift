package import Workbook

/// The reflection summary as CSV in long format, one row per entry, described by
/// `Resources/Schemas/summary-long.tableschema.json`. Parts that are left out of the summary have
/// no rows.
///
/// Column `kind` is the name of the field's kind in the workbook file. Column `item` is the
/// identifier of the statement, watch-for, prompt or action. Column `value` is a number, `NA` for
/// no chance, a date, `true` for a tick, a text, or empty for a question without an answer. Column
/// `label` is the label of a number or outcome.
package enum SummaryCSV {
  /// The column names, in order.
  package static let columns = SummaryHead.columns + ["kind", "theme", "item", "value", "label"]

  /// Returns the table with its header; the output depends only on the workbook and the pack.
  ///
  /// - Parameter onlyFigures: Whether to leave out texts and their dates.
  package static func text(
    _ book: Book, pack: Pack, assessment: Int, onlyFigures: Bool = false
  ) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let head = SummaryHead.cells(results)
    let said = results.said.filter { !onlyFigures || $0.field.kind.isFigure }
    let rows = said.map { said in
      CSV.row(
        head + [
          .plain(said.field.kind.rawValue), .text(said.theme), .text(item(said.field)),
          Value.cell(said.value), .text(label(said, pack)),
        ])
    }
    return CSV.row(columns.map(CSV.Cell.plain)) + rows.joined()
  }

  /// Returns the identifier of the statement, action, watch-for or prompt of a field.
  private static func item(_ field: Field) -> String {
    field.kind == .rating || field.kind.isOfAction ? field.subject : field.part
  }

  private static func label(_ said: Said, _ pack: Pack) -> String {
    switch (said.field.kind, said.value) {
    case (.importance, .number(let value)): pack.importance.label(value) ?? ""
    case (_, .number(let value)), (_, .answer(.rated(let value))): pack.scale.label(value) ?? ""
    case (_, .answer(.noChance)): pack.scale.noChance
    case (.outcome, .text(let word)): Action.Outcome(rawValue: word)?.words ?? ""
    default: ""
    }
  }
}
