import Reports
import Testing
import Workbook

@Suite("A list of actions") struct ReportActionsTests {
  private func text(_ book: Book, _ today: Day) -> String {
    PlainText.text(Report.actions(book, pack: SamplePack.pack, today: today))
  }

  @Test("has those to come, and closed ones with what became of them")
  func toCome() {
    let text = text(SampleBook.filled, SampleBook.today)
    #expect(text.hasPrefix("Actions on 23 November 2026\n===========================\n"))
    #expect(text.contains("To come (1)\n-----------"))
    #expect(text.contains("- Due: 4 December 2026, in 11 days\n- Review: 20 February 2027"))
    #expect(text.contains("- Outcome: partly done\n\nWhat was learned:\n    Easy on the phone."))
    #expect(!text.contains("Due (") && !text.contains("30 September 2026,"))
  }

  @Test(
    "says when the day is",
    arguments: [
      (4, "today"), (3, "tomorrow"), (5, "yesterday"), (2, "in 2 days"), (6, "2 days ago"),
    ])
  func due(_ day: Int, _ words: String) {
    let text = text(SampleBook.filled, SampleBook.day(2026, 12, day))
    #expect(text.contains("- Due: 4 December 2026, \(words)\n"))
    #expect(text.contains("Due (1)") == (day >= 4))
  }

  @Test("puts the earliest first, and those without a day last")
  func order() {
    let plans = [
      ("1", nil), ("2", SampleBook.day(2026, 12, 2)), ("3", SampleBook.day(2026, 12, 1)),
    ]
    let book = Book(
      plans.flatMap { id, day in
        [Change(.action(id, .act), .text("do \(id)"))]
          + (day.map { [Change(.action(id, .due), .day($0))] } ?? [])
      })
    let lines = text(book, SampleBook.today).split(separator: "\n").filter {
      $0.hasPrefix("I will")
    }
    #expect(lines == ["I will do 3.", "I will do 2.", "I will do 1."])
  }

  @Test("says what a good one is when there is none")
  func none() {
    let report = Report.actions(Book(), pack: SamplePack.pack, today: SampleBook.today)
    #expect(report.isEmpty)
    #expect(PlainText.text(report).contains("No actions yet."))
  }

  @Test("is the person's own: what is left out of the summary is in it")
  func leftOut() throws {
    let action = try #require(SampleBook.filled.actions.first)
    let book = SampleBook.filled.leavingOut(.action(action), .actions)
    #expect(text(book, SampleBook.today) == text(SampleBook.filled, SampleBook.today))
  }
}
