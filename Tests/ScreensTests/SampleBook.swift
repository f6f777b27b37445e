import Workbook

/// Workbooks to walk through: answers that look like a person's, the same every time.
enum SampleBook {
  /// A whole assessment of the core pack, not finished yet.
  static func filled(_ pack: Pack) -> Book { Book(changes(pack)) }

  /// The changes that lead there.
  static func changes(_ pack: Pack) -> [Change] { assessment(1, pack, from: Walk.day) }

  /// A finished assessment of 90 days ago, and a new one answered in full.
  static func returning(_ pack: Pack) -> Book {
    let then = Walk.day.adding(days: -92)
    let first = assessment(1, pack, from: then) + [Change(.finished(1), .day(then.adding(days: 2)))]
    return Book(first + assessment(2, pack, from: Walk.day, shift: 1))
  }

  private static func assessment(_ number: Int, _ pack: Pack, from day: Day, shift: Int = 0)
    -> [Change]
  {
    var changes = [
      Change(.started(number), .day(day)),
      Change(.pack(number), .text("\(pack.id) \(pack.version) \(pack.language)")),
    ]
    for (index, theme) in pack.themes.enumerated() {
      changes += answers(number, theme, index, shift)
      let importance = [5, 4, 5, 3, 4, 5, 5][index % 7]
      changes.append(Change(.importance(theme.id, in: number), .number(importance)))
      changes.append(
        Change(.partner(theme.id, in: number), .number([3, 2, 4, 3, 2][index % 5])))
    }
    return changes + notes(number, pack, day)
  }

  private static func answers(_ number: Int, _ theme: Theme, _ index: Int, _ shift: Int) -> [Change]
  {
    theme.statements.enumerated().map { place, statement in
      let base = [3, 4, 2, 5, 3, 2, 4][(index * 3 + place) % 7]
      let moved = (index + place) % 3 == 0 ? min(5, base + shift) : base
      let answer: Answer = (index, place) == (8, 2) ? .noChance : .rated(moved)
      return Change(.rating(statement.id, in: number), .answer(answer))
    }
  }

  private static func notes(_ number: Int, _ pack: Pack, _ day: Day) -> [Change] {
    let theme = pack.themes[0].id
    let text = "We asked residents what they would lose before the board chose. (\(number))"
    return [
      Change(.privacyRead, .tick),
      Change(.evidence(theme, in: number), .text(text)),
      Change(.evidenceDay(theme, in: number), .day(day.adding(days: -20))),
      Change(.witness(theme, in: number), .text("a partner's manager")),
      Change(.watchFor(pack.themes[0].watchFors[0].id, theme: theme, in: number), .tick),
      Change(
        .reflection("what-what", theme: theme, in: number),
        .text("The paper changed after they spoke.")),
      Change(.action("\(number)", .actionTheme), .text(theme)),
      Change(.action("\(number)", .cue), .text("the board paper is tabled")),
      Change(.action("\(number)", .act), .text("ask what residents lose")),
      Change(.action("\(number)", .with), .text("the council's lead")),
      Change(.action("\(number)", .due), .day(day.adding(days: number == 1 ? 5 : 14))),
    ]
  }
}
