import Reports
import Workbook

/// Plans on their way out: one open, one with only a day to look back on, one for every outcome.
enum SampleActions {
  static let workbook = "23eb7330a159a5e65074e3be1916eb3e"
  /// 23 November 2026, 09:31:44 in UTC.
  static let time = 1_795_426_304_000

  static let sent = sent(changes)

  static func sent(_ changes: [Change], workbook: String = workbook) -> SentActions {
    SentActions(Book(changes), changes, workbook: workbook, pack: SamplePack.pack)
  }

  /// What a room took on: one action with everything that only a room's have.
  static let ofRoom: SentActions = {
    let changes = [
      change("1", .act, .text("ask the hospice to chair it"), 0),
      change("1", .owner, .text("Head of integrated care"), 1),
      change("1", .firstStep, .text("ring her on Thursday"), 2),
      change("1", .sign, .text("the January agenda has her name on it"), 3),
    ]
    return SentActions(
      Book(changes), changes, workbook: workbook, pack: SamplePack.pack, isOfRoom: true)
  }()

  /// One plan to do this.
  static func plan(_ act: String, learned: String = "") -> SentActions {
    sent([
      change("1", .act, .text(act), 0),
      change("1", .learned, learned.isEmpty ? nil : .text(learned), 1),
    ])
  }

  static let changes =
    [
      change("1", .actionTheme, .text("shared-power"), 0),
      change("1", .cue, .text("the place meeting is called"), 5),
      change("1", .act, .text("ask the hospice to chair it"), 9),
      change("1", .with, .text("the hospice's chief officer"), 12),
      change("1", .due, .day(SampleBook.day(2026, 12, 4)), 15),
      change("1", .review, .day(SampleBook.day(2027, 2, 20)), 20),
      change("2", .act, .text("look back"), 30),
      change("2", .review, .day(SampleBook.day(2027, 2, 20)), 31),
    ]
    + Action.Outcome.allCases.enumerated().flatMap { index, outcome in
      let id = String(index + 3)
      return [
        change(id, .act, .text(outcome.rawValue), 100),
        change(id, .outcome, .text(outcome.rawValue), 200),
        change(id, .learned, .text("much,\nand more"), 260),
      ]
    } + [change("9", .act, .text("dropped"), 300), change("9", .dropped, .tick, 301)]

  /// A change so many seconds after `time`.
  static func change(
    _ id: String, _ kind: Field.Kind, _ value: Value?, _ seconds: Int
  ) -> Change {
    Change(.action(id, kind), value, at: time + seconds * 1000)
  }
}
