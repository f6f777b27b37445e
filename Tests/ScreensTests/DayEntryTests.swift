import Screens
import Testing
import Workbook

@Suite struct DayEntryTests {
  /// A Monday.
  private let today = Day(sinceEpoch: 20_780)

  @Test(arguments: [
    ("2026-12-05", "2026-12-05"), ("5/12/2026", "2026-12-05"), ("5.12.26", "2026-12-05"),
    ("5 Dec", "2026-12-05"), ("5 december 2027", "2027-12-05"), ("5th Dec", "2026-12-05"),
    ("1 Nov", "2027-11-01"), ("today", "2026-11-23"), ("tomorrow", "2026-11-24"),
    ("friday", "2026-11-27"), ("monday", "2026-11-30"), ("in 2 weeks", "2026-12-07"),
    ("in 3 months", "2027-02-23"), ("+14", "2026-12-07"), ("next Tue", "2026-11-24"),
    ("Saturday 5 December 2026", "2026-12-05"), ("5-Dec-2026", "2026-12-05"),
    ("by the end of the month", "2026-11-30"), ("last Tuesday", "2026-11-17"),
  ])
  func readsDaysToCome(_ text: String, _ day: String) {
    #expect(DayEntry.parse(text, today: today)?.iso == day)
  }

  @Test(arguments: [
    ("5 Nov", "2026-11-05"), ("1 Dec", "2025-12-01"), ("yesterday", "2026-11-22"),
    ("friday", "2026-11-20"), ("5 Dec 2025", "2025-12-05"), ("2026-11-20", "2026-11-20"),
    ("today", "2026-11-23"),
  ])
  func readsDaysGoneBy(_ text: String, _ day: String) {
    #expect(DayEntry.parse(text, today: today, .past)?.iso == day)
  }

  @Test(arguments: [
    "", "soon", "31 Feb", "5", "2026-13-01", "in many weeks", "99/99", "+99999", "in a few days",
    "Nov 2026", "5 Nov 202", "next", "last", "ago", "in", "a week", "quit", "help", "undo",
    "5 5 5 5 5 5 5 5 5", "29 Feb 2027", "last day", "-", "+", "/", "th", "0th", "32nd",
    "in 99999999999999999999 days", "the end", "monthly", "5 Nov 26 x",
  ])
  func otherTextIsNoDay(_ text: String) {
    let isAmount = text == "a week"
    #expect((DayEntry.parse(text, today: today) == nil) != isAmount)
  }

  @Test(arguments: [
    "tomorrow", "in 2 weeks", "next friday", "2026-11-24", "24 Nov 2026", "5 Dec 2027",
    "end of the month", "+1", "next week", "Friday week",
  ])
  func thePastRefusesTheFutureInWords(_ text: String) throws {
    let reading = DayEntry.read(text, today: today, .past)
    guard case .toCome(let day) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(day > today)
    let words = reading.preview(today: today, .past)
    #expect(words.contains(day.full) && words.contains("still to come"))
  }

  @Test func aWeekdayThatIsAnotherIsSaid() {
    let reading = DayEntry.read("Friday 5 December 2026", today: today, .future)
    #expect(reading.day == nil)
    #expect(reading.preview(today: today, .future) == "5 December 2026 is a Saturday")
  }

  @Test func nextFridaySaysWhichOne() {
    let reading = DayEntry.read("next friday", today: today, .future)
    let words = reading.preview(today: today, .future)
    #expect(words == "Friday 27 November 2026; for the one after, type 4 Dec")
    let past = DayEntry.read("last friday", today: today, .past).preview(today: today, .past)
    #expect(past == "Friday 20 November 2026; for the one before, type 13 Nov")
  }

  @Test func aDayThatHasPassedIsSaidWhereOneIsToCome() {
    let words = DayEntry.read("yesterday", today: today, .future).preview(today: today, .future)
    #expect(words == "Sunday 22 November 2026, yesterday")
    let week = DayEntry.read("a week ago", today: today, .future).preview(today: today, .future)
    #expect(week == "Monday 16 November 2026, which has passed")
  }
}
