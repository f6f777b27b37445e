import Workbook

/// The FHIR codings of answers, and the canonical URIs of the resources.
struct FHIRCodes {
  /// The URL of the extension `ordinalValue` (FHIR R4), which gives a code its number.
  private static let ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
  /// The code for the answer "no chance to show this".
  private static let noChance = "no-chance"

  let pack: Pack

  /// The canonical URI of the Questionnaire; a `urn:` because it is not published anywhere.
  var questionnaire: String { "urn:shoal:questionnaire:\(pack.id)" }

  /// Returns the answer options of a question on the rating or importance scale of the pack.
  func options(_ kind: Field.Kind) -> [JSON] {
    let scale = kind == .importance ? pack.importance : pack.scale
    let points = scale.points.map { number($0.value, kind, ordinal: true) }
    let wayOut =
      kind == .rating && !scale.noChance.isEmpty ? [coding(.answer(.noChance), kind)] : []
    return (points + wayOut.compactMap(\.self)).map { .object(["valueCoding": $0]) }
  }

  /// The answer options for the outcome of an action.
  var outcomes: [JSON] {
    Action.Outcome.allCases.map { .object(["valueCoding": coding($0)]) }
  }

  /// Returns the coding of an answer, a scale value or an outcome, or nil for values without one.
  func coding(_ value: Value, _ kind: Field.Kind) -> JSON? {
    switch value {
    case .answer(.rated(let value)), .number(let value): return number(value, kind, ordinal: false)
    case .answer(.noChance):
      return .object([
        "system": .text(system(kind)), "code": .text(FHIRCodes.noChance),
        "display": .text(pack.scale.noChance),
      ])
    case .text(let word):
      return kind == .outcome ? Action.Outcome(rawValue: word).map(coding) : nil
    case .day, .tick: return nil
    }
  }

  private func coding(_ outcome: Action.Outcome) -> JSON {
    .object([
      "system": .text("urn:shoal:outcome"), "code": .text(outcome.rawValue),
      "display": .text(outcome.words),
    ])
  }

  private func number(_ value: Int, _ kind: Field.Kind, ordinal: Bool) -> JSON {
    let scale = kind == .importance ? pack.importance : pack.scale
    var members: [String: JSON] = [
      "system": .text(system(kind)), "code": .text("\(value)"),
      "display": .text(scale.label(value) ?? "\(value)"),
    ]
    if ordinal {
      members["extension"] = .list([
        .object(["url": .text(FHIRCodes.ordinal), "valueDecimal": .number(value)])
      ])
    }
    return .object(members)
  }

  private func system(_ kind: Field.Kind) -> String {
    "urn:shoal:\(kind == .importance ? "importance" : "scale"):\(pack.id)"
  }
}
