import Workbook

/// The rules that a summary of a pack keeps.
struct ImportRules {
  /// The names of a format for values that are no numbers.
  struct Words {
    let noChance: String
    let nothing: String
  }

  private static let longestID = 40

  let pack: Pack
  let words: Words
  private let themes: Set<String>
  private let statements: Set<String>
  private let prompts: Set<String>

  init(_ pack: Pack, _ words: Words) {
    self.pack = pack
    self.words = words
    themes = Set(pack.themes.map(\.id))
    statements = Set(pack.statements.map(\.id))
    prompts = Set(pack.frames.flatMap(\.prompts).map(\.id))
  }

  /// Returns the expectation where this pack does not have a field; nil where it has it.
  func expected(_ field: Field) -> String? {
    switch field.kind {
    case .rating:
      return statements.contains(field.subject)
        ? nil : "a statement of this pack" + nearest(field.subject, statements)
    case _ where field.kind.isOfAction:
      return (1...ImportRules.longestID).contains(field.subject.utf8.count)
        ? nil : "an identifier of an action"
    case _ where field.kind.isOfNote:
      return Note.day(ofID: field.subject) == nil
        ? "an identifier of a note, such as 2026-11-23-1" : nil
    case _ where !themes.contains(field.subject):
      return "a theme of this pack" + nearest(field.subject, themes)
    case .watchFor:
      let known = Set(pack.theme(field.subject)?.watchFors.map(\.id) ?? [])
      return known.contains(field.part)
        ? nil : "a watch-for of \(field.subject)" + nearest(field.part, known)
    case .reflection:
      return prompts.contains(field.part)
        ? nil : "a prompt of this pack" + nearest(field.part, prompts)
    default: return nil
    }
  }

  /// Returns the expectation where a field may not hold a value; nil where it may.
  func expected(_ value: Value, in field: Field) -> String? {
    switch value {
    case .answer(.rated(let number)):
      return pack.scale.contains(number) ? nil : expectedAnswer
    case .answer(.noChance): return pack.scale.noChance.isEmpty ? expectedAnswer : nil
    case .number(let number):
      return scale(field.kind).contains(number) ? nil : expectedNumber(field.kind)
    case .text(let text) where field.kind == .notedTheme:
      return themes.contains(text) ? nil : "a theme of this pack" + nearest(text, themes)
    case .text(let text) where field.kind == .outcome:
      return Action.Outcome(rawValue: text) == nil ? expectedOutcome : nil
    case .text(let text):
      return TextLimit.allows(text) ? nil : "a text of at most 20,000 characters"
    case .day, .tick: return nil
    }
  }

  /// The values that an answer to a statement may have, in words.
  var expectedAnswer: String {
    let noChance = pack.scale.noChance.isEmpty ? "" : ", \(words.noChance)"
    return
      "a whole number from \(pack.scale.low) to \(pack.scale.high)\(noChance) or \(words.nothing)"
  }

  /// Returns the values that importance or a partner's view may have, in words.
  func expectedNumber(_ kind: Field.Kind) -> String {
    "a whole number from \(scale(kind).low) to \(scale(kind).high) or \(words.nothing)"
  }

  /// The values that a day may have, in words.
  var expectedDay: String { "a day, such as 2026-11-23, or \(words.nothing)" }

  private var expectedOutcome: String {
    Action.Outcome.allCases.map(\.rawValue).joined(separator: ", ") + " or \(words.nothing)"
  }

  private func scale(_ kind: Field.Kind) -> Scale {
    kind == .importance ? pack.importance : pack.scale
  }

  private func nearest(_ id: String, _ known: Set<String>) -> String {
    Spelling.nearest(to: id, in: known.sorted()).map { ", such as \($0)" } ?? ""
  }
}
