import Workbook

/// Says what a field is and what it holds, in a line.
struct ImportWords {
  private static let longest = 60

  private let pack: Pack
  /// The number of the latest assessment in the file.
  private let latest: Int

  init(_ pack: Pack, latest: Int) {
    self.pack = pack
    self.latest = latest
  }

  /// Returns a line for an entry that would be added.
  func addition(_ entry: ImportPlan.Entry) -> Line {
    Line(text(entry.there, entry.field), lead: name(entry.field) + ":")
  }

  /// Returns a line for an entry that differs: the workbook's value and the file's.
  func conflict(_ entry: ImportPlan.Entry, _ plan: ImportPlan) -> Line {
    let isDropped = entry.field.kind.isOfAction && plan.dropped.contains(entry.field.subject)
    let here = isDropped ? "dropped" : entry.here.map { text($0, entry.field) } ?? "nothing"
    return Line(
      "\(here) here, \(text(entry.there, entry.field)) in the file",
      lead: name(entry.field) + ":")
  }

  /// The name of a field, with its assessment where that is an earlier one.
  private func name(_ field: Field) -> String {
    let isEarlier = (1..<latest).contains(field.assessment) && field.kind != .finished
    return ownName(field) + (isEarlier ? " (assessment \(field.assessment))" : "")
  }

  private func ownName(_ field: Field) -> String {
    let theme = pack.theme(field.subject)?.title ?? field.subject
    switch field.kind {
    case .rating: return statement(field.subject)
    case .importance: return "\(theme), how much it matters"
    case .partner: return "\(theme), a partner's view"
    case .evidence: return "\(theme), example"
    case .evidenceDay: return "\(theme), day of the example"
    case .witness: return "\(theme), who saw it"
    case .watchFor: return "\(theme), to watch for"
    case .reflection:
      let prompt = pack.frames.flatMap(\.prompts).first { $0.id == field.part }
      return "\(theme), \(prompt?.title ?? field.part)"
    case .finished: return "Assessment \(field.assessment), finished"
    case .focus: return "\(theme), to work on"
    case .noted: return "Note \(field.subject)"
    case .notedDay: return "Note \(field.subject), its day"
    case .notedTheme: return "Note \(field.subject), its theme"
    default: return "Action \(field.subject), \(ImportWords.part(field.kind))"
    }
  }

  private func statement(_ id: String) -> String {
    guard let theme = pack.theme(ofStatement: id),
      let index = theme.statements.firstIndex(where: { $0.id == id })
    else { return id }
    return "\(theme.title), statement \(index + 1)"
  }

  private static func part(_ kind: Field.Kind) -> String {
    switch kind {
    case .actionTheme: "theme"
    case .cue: "if"
    case .act: "then I will"
    case .with: "with"
    case .due: "by"
    case .review: "look back on"
    case .outcome: "what became of it"
    default: "what I learned"
    }
  }

  private func text(_ value: Value, _ field: Field) -> String {
    switch value {
    case .answer(.rated(let number)): label(number, pack.scale)
    case .answer(.noChance): pack.scale.noChance
    case .number(let number):
      label(number, field.kind == .importance ? pack.importance : pack.scale)
    case .day(let day): day.long
    case .tick where field.kind == .focus: "chosen"
    case .tick:
      pack.theme(field.subject)?.watchFors.first { $0.id == field.part }?.text ?? "ticked"
    case .text(let text) where field.kind == .outcome:
      Action.Outcome(rawValue: text)?.words ?? text
    case .text(let text) where [.actionTheme, .notedTheme].contains(field.kind):
      pack.theme(text)?.title ?? text
    case .text(let text): short(text)
    }
  }

  private func label(_ number: Int, _ scale: Scale) -> String {
    scale.label(number).map { "\($0) (\(number))" } ?? "\(number)"
  }

  private func short(_ text: String) -> String {
    let line = CleanText.clean(text)
    return "\""
      + (line.count > ImportWords.longest ? line.prefix(ImportWords.longest) + "..." : line)
      + "\""
  }
}
