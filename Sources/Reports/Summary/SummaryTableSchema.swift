package import Workbook

/// Table Schemas (Frictionless Data, version 1) for the columns of summary tables.
package enum SummaryTableSchema {
  /// Returns the schema of the table in long format, one row per entry (`SummaryCSV`).
  package static func long(_ pack: Pack) -> String {
    let rest: [JSON] = [
      field(
        "kind", "What the row is about.",
        constraints: ["enum": .list(kinds.map { .text($0.rawValue) })]),
      field("theme", "The theme it is about; empty for none.", constraints: [:]),
      field(
        "item", "The statement, watch-for, prompt, action or note; empty for none.",
        constraints: [:]),
      field("value", valueWords, constraints: [:]),
      field("label", "A number or an outcome in words.", constraints: [:]),
    ]
    return document(head + rest)
  }

  /// Returns the schema of the table in wide format (`SummaryWideCSV`), with the columns that the
  /// person's summary includes.
  package static func wide(
    _ book: Book, pack: Pack, assessment: Int, onlyFigures: Bool = false
  ) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let columns = SummaryWideCSV.columns(results, onlyFigures: onlyFigures)
    return document(head + columns.map { column($0, pack) })
  }

  /// The kinds of field that the table in long format can contain.
  static let kinds: [Field.Kind] =
    [
      .rating, .importance, .partner, .focus, .evidence, .evidenceDay, .witness, .watchFor,
      .reflection,
    ] + Said.actionParts + [.noted, .notedDay, .notedTheme]

  private static let valueWords =
    "A number on the pack's scale, NA for no chance to show this, a day, true for a tick, a text, "
    + "or nothing where a question has no answer. A text that a spreadsheet would take for a "
    + "formula, or that begins with an apostrophe, has an apostrophe before it."

  private static let head = [
    field("pack", "The content that was answered."), field("version", "Its version."),
    field("language", "Its language, as a BCP 47 tag."),
    field(
      "assessment", "The number of the assessment in its workbook.", type: "integer",
      constraints: ["required": .truth(true), "minimum": .number(1)]),
    field("begun", "The day it was begun.", type: "date", constraints: [:]),
    field("finished", "The day it was finished.", type: "date", constraints: [:]),
  ]

  private static func document(_ fields: [JSON]) -> String {
    JSON.object(["fields": .list(fields), "missingValues": .list([.text("")])]).document
  }

  private static func field(
    _ name: String, _ description: String, type: String = "string",
    constraints: [String: JSON] = ["required": .truth(true)], more: [String: JSON] = [:]
  ) -> JSON {
    let members: [String: JSON] = [
      "name": .text(name), "type": .text(type), "description": .text(description),
    ]
    let limits: [String: JSON] = constraints.isEmpty ? [:] : ["constraints": .object(constraints)]
    return .object(members.merging(limits) { $1 }.merging(more) { $1 })
  }

  private static func column(_ column: SummaryColumns.Column, _ pack: Pack) -> JSON {
    switch column.field.kind.shape {
    case .answer:
      field(
        column.name, column.title, type: "integer", constraints: range(pack.scale),
        more: ["missingValues": .list(["", Value.noChanceCell].map(JSON.text))])
    case .number, .moment:
      field(
        column.name, column.title, type: "integer",
        constraints: range(column.field.kind == .importance ? pack.importance : pack.scale))
    case .day, .typedDay: field(column.name, column.title, type: "date", constraints: [:])
    case .tick:
      field(
        column.name, column.title, type: "boolean", constraints: [:],
        more: ["trueValues": .list([.text(Value.tickCell)])])
    case .text: field(column.name, column.title, constraints: [:])
    }
  }

  private static func range(_ scale: Scale) -> [String: JSON] {
    ["minimum": .number(scale.low), "maximum": .number(scale.high)]
  }
}
