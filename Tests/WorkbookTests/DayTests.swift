import Testing
import Workbook

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("1969-12-31", -1, 2), ("2000-02-29", 11_016, 1),
    ("2026-11-23", 20_780, 0), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func knownDays(iso: String, sinceEpoch: Int, weekday: Int) {
    let day = Day(sinceEpoch: sinceEpoch)
    #expect(day.iso == iso)
    #expect(Day(iso: iso) == day)
    #expect(day.sinceEpoch == sinceEpoch)
    #expect(day.weekday == weekday)
  }

  @Test func everyFifthDayOfTenThousandYearsComesBack() {
    var previous: Day?
    for number in stride(from: -719_162, through: 2_932_896, by: 5) {
      let day = Day(sinceEpoch: number)
      guard day.sinceEpoch == number, previous.map({ $0 < day }) ?? true,
        Day(year: day.year, month: day.month, day: day.day) == day
      else {
        Issue.record("day \(number)")
        return
      }
      previous = day
    }
  }

  @Test func yearsHaveTheDaysTheyHave() {
    for year in 1...9998 {
      let first = Day(year: year, month: 1, day: 1)?.sinceEpoch ?? 0
      let next = Day(year: year + 1, month: 1, day: 1)?.sinceEpoch ?? 0
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      if next - first != (isLeap ? 366 : 365) { Issue.record("year \(year)") }
      if (Day(year: year, month: 2, day: 29) != nil) != isLeap { Issue.record("leap \(year)") }
    }
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
    (2026, 4, 31), (1900, 2, 29), (2026, 2, 29),
  ])
  func daysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026-11-3", "2026-1-23", "26-11-23", "2026/11/23", "2026-11-23 ", "+026-11-23",
    "2026-11-23-", "-2026-11-23", "２０２６-11-23", "2026-02-30",
  ])
  func textsThatAreNoDay(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func addingAndNames() {
    let day = Day(sinceEpoch: 20_780)
    #expect(day.adding(days: 90).iso == "2027-02-21")
    #expect(day.adding(days: -23).iso == "2026-10-31")
    #expect(day.long == "23 November 2026")
    #expect(day.short == "23 Nov")
    #expect(Day.weekdayNames[day.weekday] == "Monday")
  }
}
