import Workbook

/// Workbooks of the sample pack from a seed: up to three assessments with gaps, plans and notes, with
/// texts that some reader could take for something else.
enum GeneratedBook {
  /// Everything that a summary hands on, and nothing else.
  static func book(_ seed: Int) -> Book {
    var dice = Dice(state: UInt64(seed))
    let number = Int.random(in: 1...3, using: &dice)
    var changes: [Change] = []
    for one in 1...number { changes += assessment(one, isLast: one == number, &dice) }
    for id in 1...Int.random(in: 1...4, using: &dice) { changes += action(String(id), &dice) }
    for id in 0..<Int.random(in: 0...3, using: &dice) { changes += note(id, &dice) }
    return Book(changes)
  }

  private static func assessment(_ number: Int, isLast: Bool, _ dice: inout Dice) -> [Change] {
    var changes = [
      Change(.started(number), .day(day(&dice))),
      Change(.pack(number), .text(isLast ? "core 1.0.0 en-GB" : "core 0.9.\(number) en-GB")),
    ]
    for theme in SamplePack.pack.themes { changes += said(theme, number, &dice) }
    for theme in SamplePack.pack.themes.shuffled(using: &dice).prefix(
      Int.random(in: 0...2, using: &dice))
    {
      changes.append(Change(.focus(theme.id, in: number), .tick))
    }
    if Bool.random(using: &dice) { changes.append(Change(.finished(number), .day(day(&dice)))) }
    return changes
  }

  private static func note(_ number: Int, _ dice: inout Dice) -> [Change] {
    let id = "\(day(&dice).iso)-\(number + 1)"
    var changes = [Change(.noted(id), text(&dice))]
    if Bool.random(using: &dice) {
      changes.append(Change(.notedDay(id), .day(SampleBook.today.adding(days: 1000))))
    }
    if Bool.random(using: &dice) { changes.append(Change(.notedTheme(id), .text("candour"))) }
    return changes
  }

  /// Texts as a workbook keeps them.
  static let texts =
    (HostileTexts.all + [
      "=1+1", "+1", "-1", "@x", "'", "''", "'=1", "'x", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1",
      "\u{FF20}x", "NA", "0", "true", "null", "no chance", "a,b", "a\"b", "\"", "\n=1\n", "-",
      "x\r\ny", " x ",
    ]).map { CleanText.clean($0, keepingLines: true) }.filter { $0.contains { !$0.isWhitespace } }

  private static func day(_ dice: inout Dice) -> Day {
    SampleBook.today.adding(days: Int.random(in: -400...400, using: &dice))
  }

  private static func text(_ dice: inout Dice) -> Value {
    .text(texts.randomElement(using: &dice) ?? "x")
  }

  private static func said(_ theme: Theme, _ number: Int, _ dice: inout Dice) -> [Change] {
    var changes: [Change] = []
    for statement in theme.statements {
      let value = Int.random(in: -1...5, using: &dice)
      guard value >= 0 else { continue }
      let answer = value == 0 ? Answer.noChance : .rated(value)
      changes.append(Change(.rating(statement.id, in: number), .answer(answer)))
    }
    for field in [Field.importance(theme.id, in: number), .partner(theme.id, in: number)]
    where Bool.random(using: &dice) {
      changes.append(Change(field, .number(Int.random(in: 1...5, using: &dice))))
    }
    if Bool.random(using: &dice) {
      changes.append(Change(.evidence(theme.id, in: number), text(&dice)))
      changes.append(Change(.evidenceDay(theme.id, in: number), .day(day(&dice))))
      changes.append(Change(.witness(theme.id, in: number), text(&dice)))
    }
    for sign in theme.watchFors where Bool.random(using: &dice) {
      changes.append(Change(.watchFor(sign.id, theme: theme.id, in: number), .tick))
    }
    for prompt in SamplePack.frame.prompts where Bool.random(using: &dice) {
      changes.append(Change(.reflection(prompt.id, theme: theme.id, in: number), text(&dice)))
    }
    return changes
  }

  private static func action(_ id: String, _ dice: inout Dice) -> [Change] {
    var changes = [Change(.action(id, .act), text(&dice))]
    for kind in [Field.Kind.cue, .with, .learned] where Bool.random(using: &dice) {
      changes.append(Change(.action(id, kind), text(&dice)))
    }
    for kind in [Field.Kind.due, .review] where Bool.random(using: &dice) {
      changes.append(Change(.action(id, kind), .day(day(&dice))))
    }
    if Bool.random(using: &dice) {
      changes.append(Change(.action(id, .actionTheme), .text("candour")))
    }
    if let outcome = Action.Outcome.allCases.randomElement(using: &dice), Bool.random(using: &dice)
    {
      changes.append(Change(.action(id, .outcome), .text(outcome.rawValue)))
    }
    return changes
  }
}

extension Book {
  /// All that the book holds for a summary to hand on: without the choice of what it has.
  var held: [Field: Value] {
    Dictionary(
      uniqueKeysWithValues: fields.filter { $0.kind != .takenIn }.compactMap { field in
        self[field].map { (field, $0) }
      })
  }
}
