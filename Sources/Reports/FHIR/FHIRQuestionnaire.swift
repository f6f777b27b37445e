import Workbook

/// A pack as a FHIR R4 Questionnaire: areas and themes as groups, statements as choice items.
///
/// The `linkId` of a question on a theme is its column name in `SummaryWideCSV`.
struct FHIRQuestionnaire {
  private static let description =
    "A person's own account of their work with other organisations, for reflection. Not a "
    + "validated test, and not for appraising, choosing or ranking anyone."

  private let pack: Pack
  private let codes: FHIRCodes
  private let columns: [String: [SummaryColumns.Column]]

  /// Returns the Questionnaire resource of a pack.
  static func resource(_ pack: Pack) -> JSON { FHIRQuestionnaire(pack).resource }

  private init(_ pack: Pack) {
    self.pack = pack
    codes = FHIRCodes(pack: pack)
    let all = SummaryColumns(pack, assessment: 1) { _ in true }.columns
    columns = Dictionary(grouping: all.filter { $0.field.kind != .rating }) { $0.field.subject }
  }

  private var resource: JSON {
    .object([
      "resourceType": .text("Questionnaire"), "url": .text(codes.questionnaire),
      "version": .text(pack.version), "language": .text(pack.language),
      "name": .text("Shoal_" + pack.id.replacing("-", with: "_")), "title": .text(pack.title),
      "status": .text("active"), "subjectType": .list([.text("Practitioner")]),
      "description": .text(FHIRQuestionnaire.description),
      "item": .list(pack.areas.map(area) + [actions]),
    ])
  }

  private func area(_ area: Area) -> JSON {
    group("area.\(area.id)", area.title, area.themes.map(theme))
  }

  private func theme(_ theme: Theme) -> JSON {
    let statements = theme.statements.map { statement in
      item(
        statement.id, "\(pack.stem.me) \(statement.wording.me)", "choice",
        ["answerOption": .list(codes.options(.rating))])
    }
    return group(
      "theme.\(theme.id)", theme.title, statements + (columns[theme.id] ?? []).map(question))
  }

  private func question(_ column: SummaryColumns.Column) -> JSON {
    switch column.field.kind {
    case .importance, .partner:
      item(
        column.name, column.title, "choice",
        ["answerOption": .list(codes.options(column.field.kind))])
    case .evidenceDay: item(column.name, column.title, "date")
    case .watchFor: item(column.name, column.title, "boolean")
    case .witness: item(column.name, column.title, "string")
    default: item(column.name, column.title, "text")
    }
  }

  /// The item for the plans, a repeating group.
  private var actions: JSON {
    let questions: [(Field.Kind, String, String)] = [
      (.actionTheme, "The theme it grew from", "string"), (.cue, "If", "string"),
      (.act, "then I will", "string"), (.with, "with", "string"), (.due, "by", "date"),
      (.review, "look back on", "date"), (.outcome, "What became of it?", "choice"),
      (.learned, "What I learned", "text"),
    ]
    let items = questions.map { kind, text, type in
      item(
        FHIRQuestionnaire.link(kind), text, type,
        kind == .outcome ? ["answerOption": .list(codes.outcomes)] : [:])
    }
    return group("action", "Actions", items, ["repeats": .truth(true)])
  }

  /// Returns the `linkId` of a field of an action.
  static func link(_ kind: Field.Kind) -> String { "action.\(kind.rawValue)" }

  private func group(
    _ link: String, _ text: String, _ items: [JSON], _ more: [String: JSON] = [:]
  ) -> JSON {
    item(link, text, "group", more.merging(["item": .list(items)]) { $1 })
  }

  private func item(
    _ link: String, _ text: String, _ type: String, _ more: [String: JSON] = [:]
  ) -> JSON {
    .object(
      ["linkId": .text(link), "text": .text(text), "type": .text(type)].merging(more) { $1 })
  }
}
