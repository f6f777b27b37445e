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
  ])
  func readsDaysToCome(_ text: String, _ day: String) {
    #expect(DayEntry.parse(text, today: today)?.iso == day)
  }

  @Test(arguments: [
    ("5 Nov", "2026-11-05"), ("1 Dec", "2025-12-01"), ("yesterday", "2026-11-22"),
    ("friday", "2026-11-20"), ("5 Dec 2027", "2027-12-05"), ("2026-11-30", "2026-11-30"),
  ])
  func readsDaysGoneBy(_ text: String, _ day: String) {
    #expect(DayEntry.parse(text, today: today, .past)?.iso == day)
  }

  @Test(arguments: ["", "soon", "31 Feb", "5", "2026-13-01", "in many weeks", "99/99", "+99999"])
  func otherTextIsNoDay(_ text: String) {
    #expect(DayEntry.parse(text, today: today) == nil)
  }
}
