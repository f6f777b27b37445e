import Screens
import Testing
import Workbook

/// A calendar for comparison: every day from 2016 to 2046 in a row, counted one by one from
/// Friday 1 January 2016, and looked through for whatever is asked.
struct PlainCalendar {
  struct Date: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// 0 for Monday.
    let weekday: Int
  }

  let dates: [Date]
  var here = 0

  init() {
    var dates: [Date] = []
    var weekday = 4
    for year in 2016...2046 {
      let isLeap = year % 4 == 0
      for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...length {
          dates.append(Date(year: year, month: month + 1, day: day, weekday: weekday))
          weekday = weekday == 6 ? 0 : weekday + 1
        }
      }
    }
    self.dates = dates
  }

  /// Goes to a day.
  mutating func go(_ year: Int, _ month: Int, _ day: Int) {
    here = dates.firstIndex { ($0.year, $0.month, $0.day) == (year, month, day) } ?? 0
  }

  var today: Date { dates[here] }

  func days(_ count: Int) -> Date { dates[here + count] }

  /// The first day after today that is wanted.
  func next(_ isWanted: (Date) -> Bool) -> Date {
    dates[(here + 1)...].first(where: isWanted) ?? today
  }

  /// The last day before today that is wanted.
  func last(_ isWanted: (Date) -> Bool) -> Date { dates[..<here].last(where: isWanted) ?? today }

  func from(_ isWanted: (Date) -> Bool) -> Date { isWanted(today) ? today : next(isWanted) }

  func until(_ isWanted: (Date) -> Bool) -> Date { isWanted(today) ? today : last(isWanted) }

  /// The same day of another month, or the last that this month has.
  func months(_ count: Int) -> Date {
    var (year, month) = (today.year, today.month)
    for _ in 0..<abs(count) {
      month += count > 0 ? 1 : -1
      if month == 13 { (year, month) = (year + 1, 1) }
      if month == 0 { (year, month) = (year - 1, 12) }
    }
    let days = dates.filter { $0.year == year && $0.month == month }
    return days.first { $0.day == today.day } ?? days[days.count - 1]
  }

  func lastOf(year: Int, month: Int) -> Date {
    dates.last { $0.year == year && $0.month == month } ?? today
  }
}

@Suite struct DayPhraseTests {
  typealias Meaning = @Sendable (PlainCalendar) -> PlainCalendar.Date

  /// Phrases that mean the same in a box about the past and in one about the future.
  private static let steady: [(String, Meaning)] = [
    ("today", { $0.today }), ("yesterday", { $0.days(-1) }), ("3 days ago", { $0.days(-3) }),
    ("a week ago", { $0.days(-7) }), ("one week ago", { $0.days(-7) }),
    ("two weeks ago", { $0.days(-14) }), ("a fortnight ago", { $0.days(-14) }),
    ("10 days ago", { $0.days(-10) }), ("last week", { $0.days(-7) }),
    ("last month", { $0.months(-1) }), ("a month ago", { $0.months(-1) }),
    ("six months ago", { $0.months(-6) }), ("last year", { $0.months(-12) }),
    ("a year ago", { $0.months(-12) }), ("last tuesday", { $0.last { $0.weekday == 1 } }),
    ("last Sunday", { $0.last { $0.weekday == 6 } }), ("last mon", { $0.last { $0.weekday == 0 } }),
    ("the day before yesterday", { $0.days(-2) }), ("-7", { $0.days(-7) }),
    ("5/11/2024", { $0.date(2024, 11, 5) }), ("2024-02-29", { $0.date(2024, 2, 29) }),
    ("29 Feb 2024", { $0.date(2024, 2, 29) }), ("Feb 29, 2024", { $0.date(2024, 2, 29) }),
    ("5 November 2024", { $0.date(2024, 11, 5) }), ("5th of Nov 24", { $0.date(2024, 11, 5) }),
    ("Tuesday 5 November 2024", { $0.date(2024, 11, 5) }),
    ("Tue, 5 Nov 2024", { $0.date(2024, 11, 5) }), ("2024/11/05", { $0.date(2024, 11, 5) }),
  ]

  private static let future: [(String, Meaning)] = [
    ("tomorrow", { $0.days(1) }), ("the day after tomorrow", { $0.days(2) }),
    ("+14", { $0.days(14) }), ("in a week", { $0.days(7) }), ("in two weeks", { $0.days(14) }),
    ("in 2 weeks", { $0.days(14) }), ("in a fortnight", { $0.days(14) }),
    ("in three days", { $0.days(3) }), ("in a month", { $0.months(1) }),
    ("in 3 months", { $0.months(3) }), ("in a year", { $0.months(12) }),
    ("in two weeks' time", { $0.days(14) }), ("a week from now", { $0.days(7) }),
    ("two weeks from today", { $0.days(14) }), ("a week today", { $0.days(7) }),
    ("2 weeks", { $0.days(14) }), ("a month", { $0.months(1) }), ("next week", { $0.days(7) }),
    ("next month", { $0.months(1) }), ("next year", { $0.months(12) }),
    ("next friday", { $0.next { $0.weekday == 4 } }), ("friday", { $0.next { $0.weekday == 4 } }),
    ("on Monday", { $0.next { $0.weekday == 0 } }), ("by sun", { $0.next { $0.weekday == 6 } }),
    ("this thursday", { $0.from { $0.weekday == 3 } }),
    ("end of the month", { $0.lastOf(year: $0.today.year, month: $0.today.month) }),
    ("end of this month", { $0.lastOf(year: $0.today.year, month: $0.today.month) }),
    ("month end", { $0.lastOf(year: $0.today.year, month: $0.today.month) }),
    ("end of next month", { $0.endOfNextMonth }),
    ("the end of the year", { $0.lastOf(year: $0.today.year, month: 12) }),
    ("end of the week", { $0.from { $0.weekday == 4 } }),
    (
      "end of February",
      { calendar in
        calendar.from { $0.month == 2 && calendar.lastOf(year: $0.year, month: 2) == $0 }
      }
    ),
    ("Dec 5", { $0.from { $0.month == 12 && $0.day == 5 } }),
    ("5 Dec", { $0.from { $0.month == 12 && $0.day == 5 } }),
    ("5th December", { $0.from { $0.month == 12 && $0.day == 5 } }),
    ("5/12", { $0.from { $0.month == 12 && $0.day == 5 } }),
    ("5.12.", { $0.from { $0.month == 12 && $0.day == 5 } }),
    ("1 Jan", { $0.from { $0.month == 1 && $0.day == 1 } }),
    ("29 Feb", { $0.from { $0.month == 2 && $0.day == 29 } }),
    ("the 31st", { $0.from { $0.day == 31 } }),
    (
      "friday week",
      { calendar in
        let index = calendar.dates.firstIndex(of: calendar.next { $0.weekday == 4 }) ?? 0
        return calendar.dates[index + 7]
      }
    ),
  ]

  private static let past: [(String, Meaning)] = [
    ("5 Nov", { $0.until { $0.month == 11 && $0.day == 5 } }),
    ("Nov 5", { $0.until { $0.month == 11 && $0.day == 5 } }),
    ("5th November", { $0.until { $0.month == 11 && $0.day == 5 } }),
    ("November 5th", { $0.until { $0.month == 11 && $0.day == 5 } }),
    ("5/11", { $0.until { $0.month == 11 && $0.day == 5 } }),
    ("29 Feb", { $0.until { $0.month == 2 && $0.day == 29 } }),
    ("31 Dec", { $0.until { $0.month == 12 && $0.day == 31 } }),
    ("tuesday", { $0.last { $0.weekday == 1 } }), ("on sunday", { $0.last { $0.weekday == 6 } }),
    ("this monday", { $0.until { $0.weekday == 0 } }), ("2 weeks", { $0.days(-14) }),
    ("the 5th", { $0.until { $0.day == 5 } }),
    ("end of October", { $0.until { $0.month == 10 && $0.day == 31 } }),
  ]

  /// Mondays and Sundays, ends of months, New Year, leap days, and days in between.
  private static let todays = [
    (2026, 11, 23), (2026, 11, 29), (2026, 11, 30), (2026, 1, 31), (2026, 3, 31), (2026, 10, 5),
    (2026, 12, 31), (2027, 1, 1), (2027, 2, 28), (2028, 2, 28), (2028, 2, 29), (2028, 3, 1),
    (2026, 12, 5), (2026, 12, 6), (2026, 11, 5), (2026, 11, 6), (2026, 5, 31), (2027, 12, 31),
    (2029, 2, 28), (2026, 6, 17), (2025, 4, 30),
  ]

  @Test func thereAreSixtyPhrases() {
    #expect(Self.steady.count + Self.future.count + Self.past.count >= 60)
  }

  @Test(arguments: 0..<todays.count) func everyPhraseIsTheDayThatIsCounted(_ number: Int) throws {
    let (year, month, day) = Self.todays[number]
    var calendar = PlainCalendar()
    calendar.go(year, month, day)
    let today = try #require(Day(year: year, month: month, day: day))
    #expect(today.weekday == calendar.today.weekday)
    let tables: [(DayEntry.Direction, [(String, Meaning)])] = [
      (.future, Self.steady + Self.future), (.past, Self.steady + Self.past),
    ]
    for (direction, table) in tables {
      for (text, meaning) in table {
        let found = DayEntry.parse(text, today: today, direction)
        let wanted = meaning(calendar)
        #expect(
          found == Day(year: wanted.year, month: wanted.month, day: wanted.day),
          "\(text) on \(today.iso)")
        let upper = DayEntry.parse("  " + text.uppercased() + " ", today: today, direction)
        #expect(upper == found, "\(text)")
      }
    }
  }

  /// The way a day is shown reads as that day, in either box.
  @Test func everyDayThatIsShownCanBeTyped() {
    let today = Walk.day
    for offset in stride(from: -800, through: 0, by: 1) {
      let day = today.adding(days: offset)
      for text in [day.long, day.full, day.iso] {
        #expect(DayEntry.parse(text, today: today, .past) == day, "\(text)")
        #expect(DayEntry.parse(text, today: today, .future) == day, "\(text)")
      }
    }
  }

  /// Whatever is typed, nothing traps, and the past never takes a day to come.
  @Test(arguments: 1...20) func noWordsBreakIt(_ seed: Int) {
    var dice = Dice(seed)
    let words = [
      "next", "last", "in", "a", "two", "99", "5", "5th", "friday", "nov", "week", "months", "ago",
      "end", "month", "year", "of", "the", "2026", "29", "feb", "+9", "-9", "5/12", "today", "é",
      "",
      "9999-12-31", "0001-01-01", "3660", "days", "years", "this", "from", "now", "\u{1F41F}",
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 1...5, using: &dice)
      let text = (0..<count).map { _ in dice.pick(words) }.joined(separator: " ")
      let day = DayEntry.parse(text, today: Walk.day, .past)
      #expect(day.map { $0 <= Walk.day } ?? true, "\(text)")
      _ = DayEntry.read(text, today: Walk.day, .future)
    }
  }
}

extension PlainCalendar {
  func date(_ year: Int, _ month: Int, _ day: Int) -> Date {
    dates.first { ($0.year, $0.month, $0.day) == (year, month, day) } ?? today
  }

  var endOfNextMonth: Date {
    let last = lastOf(year: today.year, month: today.month)
    let index = dates.firstIndex(of: last) ?? 0
    let first = dates[index + 1]
    return lastOf(year: first.year, month: first.month)
  }
}
