import Reports
import Workbook

/// Workbooks to report on: a director's, filled in twice, and ways to alter it.
enum SampleBook {
  static let today = day(2026, 11, 23)

  /// Two finished assessments; everything in the second.
  static let filled = Book(
    first + second + words + plans + notes
      + [Change(.takenIn(.watchFors), .tick), Change(.takenIn(.notes), .tick)])

  /// One assessment with only these texts in it, all three in one theme.
  static func written(example: String, reflection: String = "", act: String = "") -> Book {
    Book([
      Change(.started(1), .day(today)), Change(.rating("candour-1", in: 1), .answer(.rated(4))),
      Change(.evidence("candour", in: 1), .text(example)),
      Change(.reflection("what-what", theme: "candour", in: 1), .text(reflection)),
      Change(.action("1", .act), .text(act)),
    ])
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(sinceEpoch: 0)
  }

  private static let first =
    [
      Change(.started(1), .day(day(2026, 8, 3))), Change(.finished(1), .day(day(2026, 8, 5))),
      Change(.pack(1), .text("core 1.0.0 en-GB")),
    ]
    + ratings(1, "candour", [4, 4, 3]) + ratings(1, "humility", [3, 4, 3])
    + ratings(1, "shared-power", [1, 2, 1]) + ratings(1, "safe-challenge", [3, 3, 3])
    + ratings(1, "listening", [4, 3, 4]) + ratings(1, "influence", [3, nil, 3])
    + [
      Change(.evidence("candour", in: 1), .text("Said at the board what the audit had found.")),
      Change(.focus("candour", in: 1), .tick),
    ]

  private static let second =
    [
      Change(.started(2), .day(day(2026, 11, 9))), Change(.finished(2), .day(day(2026, 11, 20))),
      Change(.pack(2), .text("core 1.0.0 en-GB")),
    ]
    + ratings(2, "candour", [5, 4, 4]) + ratings(2, "humility", [3, 4, 3])
    + ratings(2, "shared-power", [2, 2, 2]) + ratings(2, "safe-challenge", [3, 2, 4])
    + ratings(2, "listening", [4, 4, 4]) + ratings(2, "influence", [3, 0, nil])
    + sides("candour", importance: 5, partner: 4) + sides("humility", importance: 3, partner: 2)
    + sides("shared-power", importance: 5, partner: 2)
    + sides("safe-challenge", importance: 4, partner: nil)
    + sides("listening", importance: 4, partner: 3)

  private static let words = [
    Change(
      .evidence("candour", in: 2),
      .text(
        "Told the council's finance director about our winter beds gap in October,\n"
          + "three weeks before our own board heard it.")),
    Change(.evidenceDay("candour", in: 2), .day(day(2026, 10, 12))),
    Change(.witness("candour", in: 2), .text("a council director")),
    Change(
      .evidence("shared-power", in: 2),
      .text("I chaired all four place meetings. Nobody else was asked.")),
    Change(
      .evidence("humility", in: 2), .text("Let the hospice present our joint bid to the region.")),
    Change(.watchFor("shared-power-w2", theme: "shared-power", in: 2), .tick),
    Change(
      .reflection("what-what", theme: "shared-power", in: 2),
      .text("We had agreed to rotate the chair in June.\n\nI kept it: \"just until the winter\".")),
    Change(
      .reflection("what-so", theme: "shared-power", in: 2),
      .text("The charities stopped sending their chief officers. I took that for approval.")),
  ]

  private static let notes = [
    Change(.focus("shared-power", in: 2), .tick),
    Change(.noted("2026-10-02-1"), .text("The hospice asked who writes the agenda.")),
    Change(.notedDay("2026-10-02-1"), .day(day(2026, 9, 30))),
    Change(.notedTheme("2026-10-02-1"), .text("shared-power")),
  ]

  private static let plans = [
    Change(.action("1", .actionTheme), .text("shared-power")),
    Change(.action("1", .cue), .text("the January place meeting is called")),
    Change(.action("1", .act), .text("ask the hospice to chair it and write the agenda")),
    Change(.action("1", .with), .text("the hospice's chief officer")),
    Change(.action("1", .due), .day(day(2026, 12, 4))),
    Change(.action("1", .review), .day(day(2027, 2, 20))),
    Change(.action("2", .actionTheme), .text("listening")),
    Change(.action("2", .cue), .text("a partner rings about a complaint")),
    Change(.action("2", .act), .text("say back what I heard before I answer")),
    Change(.action("2", .due), .day(day(2026, 9, 30))),
    Change(.action("2", .outcome), .text("partly")),
    Change(.action("2", .learned), .text("Easy on the phone. In a room I still answer first.")),
  ]

  /// Ratings in order; 0 is no chance, nil not answered.
  private static func ratings(_ assessment: Int, _ theme: String, _ values: [Int?]) -> [Change] {
    values.enumerated().compactMap { index, value in
      value.map {
        Change(
          .rating("\(theme)-\(index + 1)", in: assessment),
          .answer($0 == 0 ? .noChance : .rated($0)))
      }
    }
  }

  private static func sides(_ theme: String, importance: Int, partner: Int?) -> [Change] {
    [Change(.importance(theme, in: 2), .number(importance))]
      + (partner.map { [Change(.partner(theme, in: 2), .number($0))] } ?? [])
  }
}

extension Book {
  /// The book with these parts out of its summary.
  func leavingOut(_ parts: SummaryPart...) -> Book {
    var book = self
    for part in parts { book.apply(Change(part.choice, part.isPrivate ? nil : .tick)) }
    return book
  }

  /// The summary of its current assessment.
  var summary: Report {
    Report.summary(
      self, pack: SamplePack.pack, assessment: current, today: SampleBook.today)
  }

  /// The summary for machines.
  var summaryJSON: String {
    SummaryJSON.text(self, pack: SamplePack.pack, assessment: current, today: SampleBook.today)
  }
}
