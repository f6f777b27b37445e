package import Workbook

/// The reflection summary as a table with a row for everything it says, as
/// `Resources/Schemas/summary-long.tableschema.json` describes it. What is left out has no row.
///
/// `kind` is the word that the workbook's own file has for it, `item` the statement, watch-for,
/// prompt or action. `value` is a number, `NA` for no chance, a day, `true` for a tick, a text, or
/// empty where a question has no answer; `label` says numbers in the pack's words.
package enum SummaryCSV {
  /// The names of the columns, in order.
  package static let columns = SummaryHead.columns + ["kind", "theme", "item", "value", "label"]

  /// The whole table with its header; the same bytes for the same workbook.
  ///
  /// - Parameter onlyFigures: whether texts and their days are left out.
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

  /// What a field is of beside its theme.
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
