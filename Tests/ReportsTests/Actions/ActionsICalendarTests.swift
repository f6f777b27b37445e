import Reports
import Testing
import Workbook

@Suite("Actions as iCalendar") struct ActionsICalendarTests {
  private let text = ActionsICalendar.text(SampleActions.sent)

  @Test("have the words, the day, the theme and the times of a plan")
  func plan() {
    let wanted = """
      BEGIN:VTODO
      UID:69addbd6-fd3d-55d1-b482-a881aff0a04a
      DTSTAMP:20261123T093204Z
      CREATED:20261123T093144Z
      LAST-MODIFIED:20261123T093204Z
      SEQUENCE:5
      SUMMARY:If the place meeting is called\\, then I will ask the hospice to cha
       ir it
      DESCRIPTION:With: the hospice's chief officer\\nLook back on: 20 February 20
       27
      DUE;VALUE=DATE:20261204
      CATEGORIES:Shoal,Shared power
      CLASS:PRIVATE
      STATUS:NEEDS-ACTION
      END:VTODO

      """
    #expect(text.replacing("\r\n", with: "\n").contains(wanted))
  }

  @Test("say what is closed, and when; what was not done is cancelled")
  func closed() {
    let todos = text.split(separator: "BEGIN:VTODO").dropFirst()
    let states = todos.map { todo in
      todo.split(separator: "\r\n").first { $0.hasPrefix("STATUS:") }.map { $0.dropFirst(7) }
    }
    #expect(
      states == [
        "NEEDS-ACTION", "NEEDS-ACTION", "COMPLETED", "COMPLETED", "COMPLETED", "CANCELLED",
      ])
    let times = todos.map { $0.contains("COMPLETED:20261123T093504Z\r\nPERCENT-COMPLETE:100\r\n") }
    #expect(times == [false, false, true, true, true, false])
    #expect(text.contains(#"What became of it: done\nWhat I learned: much\,\nand more"#))
  }

  @Test("are due on the day to look back where there is no other")
  func review() {
    #expect(text.contains("SUMMARY:I will look back\r\nDUE;VALUE=DATE:20270220\r\n"))
  }

  @Test("leave dropped ones out, and are the same every time")
  func dropped() {
    #expect(!text.contains("dropped"))
    #expect(ActionsICalendar.text(SampleActions.sent) == text)
  }

  @Test(
    "have an event with an alarm for the day of each plan and of looking back, until it is over")
  func events() {
    let events = ActionsICalendar.text(SampleActions.sent, as: .events)
    #expect(!events.contains("VTODO") && text.contains(events.dropFirst(60).prefix(400)))
    #expect(
      events.contains(
        "DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\nSUMMARY:By today: If the place"
      ))
    #expect(events.contains("SUMMARY:Look back: "))
    let open = events.split(separator: "STATUS:CONFIRMED").count - 1
    #expect(open > 1)
    #expect(events.split(separator: "ACTION:DISPLAY\r\nTRIGGER:PT9H\r\n").count - 1 == open)
    let due = SampleActions.change("3", .due, .day(SampleBook.day(2026, 12, 4)), 210)
    let over = ActionsICalendar.text(SampleActions.sent([due] + SampleActions.changes), as: .events)
    #expect(over.split(separator: "STATUS:CONFIRMED").count - 1 == open)
    #expect(over.contains("STATUS:CANCELLED\r\nEND:VEVENT"))
    #expect(!ActionsICalendar.text(SampleActions.sent, as: .todos).contains("VEVENT"))
  }

  @Test("have the day of the next look, which another assessment cancels")
  func looks() {
    let day = SampleBook.day(2026, 11, 23)
    var changes = [Change(.started(1), .day(day)), Change(.finished(1), .day(day), at: 1000)]
    func text() -> String {
      ActionsICalendar.text(
        SentActions(Book(changes), changes, workbook: "w", pack: SamplePack.pack), as: .events)
    }
    let first = text()
    #expect(first.contains("DTSTART;VALUE=DATE:20270221\r\n"))
    #expect(first.contains("SUMMARY:Look again with Shoal\r\n") && first.contains("TRIGGER:PT9H"))
    changes.append(Change(.started(2), .day(day), at: 2000))
    let second = text()
    #expect(second.contains("SEQUENCE:1\r\n") && second.contains("STATUS:CANCELLED"))
    #expect(!second.contains("VALARM"))
    let uids = [first, second].map { $0.split(separator: "\r\n").first { $0.hasPrefix("UID:") } }
    #expect(uids[0] != nil && uids[0] == uids[1])
  }
}
