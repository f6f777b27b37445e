package import Workbook

/// The reflection summary as CSV in long format, one row per entry, described by
/// `Resources/Schemas/summary-long.tableschema.json`. Parts that are left out of the summary have
/// no rows. The present assessment comes first, with actions and notes, then those before it, with
/// numbers, days and packs of their own.
///
/// Column `kind` is the name of the field's kind in the workbook file. Column `item` is the
/// identifier of the statement, watch-for, prompt, action or note. Column `value` is a number, `NA` for
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
    let earlier = results.includes(.earlier) ? results.earlier.reversed() : []
    let parts =
      [(SummaryHead.cells(results), results.said + results.saidNotes)]
      + earlier.map { (SummaryHead.cells($0, answeredIn: $0.tag), $0.saidHere) }
    let rows = parts.flatMap { head, said in
      said.filter { !onlyFigures || $0.field.kind.isFigure }.map { row($0, head, pack) }
    }
    return CSV.row(columns.map(CSV.Cell.plain)) + rows.joined()
  }

  private static func row(_ said: Said, _ head: [CSV.Cell], _ pack: Pack) -> String {
    CSV.row(
      head + [
        .plain(said.field.kind.rawValue), .text(said.theme), .text(item(said.field)),
        Value.cell(said.value), .text(label(said, pack)),
      ])
  }

  /// Returns the identifier of the statement, action, note, watch-for or prompt of a field.
  private static func item(_ field: Field) -> String {
    let isOfItself = field.kind == .rating || field.kind.isOfAction || field.kind.isOfNote
    return isOfItself ? field.subject : field.part
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
