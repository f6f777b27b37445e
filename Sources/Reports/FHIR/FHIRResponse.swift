import Workbook

/// A summary as a FHIR R4 QuestionnaireResponse to the pack's Questionnaire, with answered items
/// only.
///
/// Its status is `completed` once the assessment is finished, else `in-progress`.
struct FHIRResponse {
  private let results: Results
  private let codes: FHIRCodes
  private let said: [String: [Said]]

  /// Returns the QuestionnaireResponse resource.
  static func resource(_ results: Results, today: Day) -> JSON {
    FHIRResponse(results).resource(today)
  }

  private init(_ results: Results) {
    self.results = results
    codes = FHIRCodes(pack: results.pack)
    said = Dictionary(grouping: results.said.filter { $0.value != nil }) {
      $0.field.kind.isOfAction ? "" : $0.theme
    }
  }

  private func resource(_ today: Day) -> JSON {
    let pack = results.pack
    let finished = results.dates?.finished
    let items = pack.areas.flatMap(area) + actions
    var members: [String: JSON] = [
      "resourceType": .text("QuestionnaireResponse"),
      "questionnaire": .text("\(codes.questionnaire)|\(pack.version)"),
      "language": .text(pack.language),
      "status": .text(finished == nil ? "in-progress" : "completed"),
      "authored": SummaryJSON.day(finished ?? today),
    ]
    if !items.isEmpty { members["item"] = .list(items) }
    return .object(members)
  }

  private func area(_ area: Area) -> [JSON] {
    group("area.\(area.id)", area.themes.flatMap { group("theme.\($0.id)", items(of: $0)) })
  }

  private func items(of theme: Theme) -> [JSON] {
    (said[theme.id] ?? []).compactMap { said in
      answered(SummaryColumns.name(said.field), said)
    }
  }

  /// One group item per action that has answers.
  private var actions: [JSON] {
    let parts = said[""] ?? []
    return results.actions.flatMap { action in
      group(
        "action",
        parts.filter { $0.field.subject == action.id }.compactMap {
          answered(FHIRQuestionnaire.link($0.field.kind), $0)
        })
    }
  }

  /// Returns a group item as a list, which is empty if the group would be.
  private func group(_ link: String, _ items: [JSON]) -> [JSON] {
    items.isEmpty ? [] : [.object(["linkId": .text(link), "item": .list(items)])]
  }

  private func answered(_ link: String, _ said: Said) -> JSON? {
    answer(said).map { answer in
      .object(["linkId": .text(link), "answer": .list([.object(answer)])])
    }
  }

  /// Returns the answer with its FHIR type, or nil if there is none; FHIR has no strings of white
  /// space only.
  private func answer(_ said: Said) -> [String: JSON]? {
    guard let value = said.value else { return nil }
    if let coding = codes.coding(value, said.field.kind) { return ["valueCoding": coding] }
    switch value {
    case .day(let day): return ["valueDate": .text(day.iso)]
    case .tick: return ["valueBoolean": .truth(true)]
    case .text(let text):
      let text = Prose.trimmed(text[...])
      return text.isEmpty ? nil : ["valueString": .text(text)]
    case .answer, .number: return nil
    }
  }
}
