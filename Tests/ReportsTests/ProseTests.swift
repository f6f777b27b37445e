import Reports
import Testing
import Workbook

@Suite("Prose") struct ProseTests {
  private func plan(_ act: String) -> String {
    let book = Book([Change(.action("1", .act), .text(act))])
    let report = Report.actions(book, pack: SamplePack.pack, today: SampleBook.today)
    return String(PlainText.text(report).split(separator: "\n").last ?? "")
  }

  @Test(
    "becomes a sentence unless it is one",
    arguments: [
      ("ask", "I will ask."), ("ask.", "I will ask."), ("ask why?", "I will ask why?"),
      ("say \"no\"", "I will say \"no\""), ("ask (early)", "I will ask (early)."),
    ])
  func sentence(_ act: String, _ text: String) {
    #expect(plan(act) == text)
  }

  @Test("loses spaces around it, and no marks")
  func trimmed() {
    let report = Report(title: "T", opening: [.quote(Quote("\n \n  a \u{A0}\n\n\n \u{301}b\n "))])
    #expect(Markdown.text(report) == "# T\n\n> a\n>\n> \u{301}b\n")
  }
}
