import Reports
import Testing
import Workbook

@Suite("What a room took on") struct ReportRoomActionsTests {
  private func text(_ more: [Change] = [], days: Int) -> String {
    var book = WorkshopSample.filled
    for change in more { book.apply(change) }
    return PlainText.text(
      .roomActions(
        book: book, pack: WorkshopSample.pack, today: WorkshopSample.today.adding(days: days)))
  }

  @Test("is to come, then due, with its owner")
  func due() {
    let early = text(days: 1)
    #expect(early.contains("To come (2)") && !early.contains("Due ("))
    let late = text(days: 12)
    #expect(late.contains("Due (1)") && late.contains("4 December 2026, yesterday"))
    #expect(late.contains("Owner: Head of integrated care"))
    #expect(text(days: 90).contains("Due (2)"))
    #expect(text(days: 90).contains("open the workshop again"))
  }

  @Test("is closed with its outcome and what was learned")
  func closed() {
    let text = text(
      [
        Change(.action("1", .outcome), .text("partly")),
        Change(.action("1", .learned), .text("She was glad to be asked.\nWe had never asked.")),
      ], days: 90)
    #expect(text.contains("Closed (1)") && text.contains("Outcome: partly done"))
    #expect(text.contains("She was glad to be asked.") && text.contains("We had never asked."))
  }

  @Test("is nothing yet")
  func nothing() {
    let report = Report.roomActions(
      book: WorkshopSample.book(), pack: WorkshopSample.pack, today: WorkshopSample.today)
    #expect(report.isEmpty && PlainText.text(report).contains("taken nothing on yet"))
  }

  @Test("leaves for other programs with its owner")
  func sent() {
    let changes = [
      Change(.action("1", .act), .text("ask the hospice"), at: 1000),
      Change(.action("1", .owner), .text("Ada"), at: 2000),
      Change(.action("1", .sign), .text("it is in the minutes"), at: 3000),
    ]
    let sent = SentActions(
      Book(changes), changes, workbook: "0011", pack: WorkshopSample.pack, isOfRoom: true)
    let calendar = ActionsICalendar.text(sent)
    #expect(calendar.contains("SUMMARY:Ada: Ask the hospice"))
    #expect(calendar.contains("How we will know: it is in the minutes"))
    #expect(ActionsTaskwarrior.text(sent).contains("Owner: Ada"))
    #expect(ActionsJSON.text(sent).contains("\"owner\": \"Ada\""))
  }
}
