import Reports
import Testing
import Workbook

@Suite("The headlines' section") struct ResultsHeadlinesTests {
  private func ratings(_ theme: String, _ value: Int) -> [Change] {
    (1...3).map { Change(.rating("\(theme)-\($0)", in: 1), .answer(.rated(value))) }
  }

  private func text(_ changes: [Change]) -> String { Markdown.text(Book(changes).summary) }

  @Test("says why there is no order when one theme is scored")
  func one() {
    let text = text(ratings("candour", 3))
    #expect(text.contains("### Your highest\n\nOnly 1 theme is scored, so there is no order"))
    #expect(text.contains("### Where to start\n\nSay how much each theme matters"))
  }

  @Test("has no priorities when nearly all answers are at an end")
  func end() {
    let text = text(SamplePack.pack.themes.flatMap { ratings($0.id, 5) })
    #expect(text.contains("All 18 answers are 5, so this cannot tell you where to start."))
    #expect(text.contains("- 18 answers in a row were the same - look again?"))
    #expect(text.contains("- **Untested.** 6 of 6 themes: rated high, no example yet."))
  }

  @Test("speaks of a theme once")
  func once() {
    let text = Markdown.text(SampleBook.filled.summary)
    #expect(text.split(separator: "**Candour:**").count == 2)
    #expect(text.split(separator: "Told the council's finance").count == 2)
  }

  @Test("tells of an example only where none stands beneath")
  func examples() {
    let text = Markdown.text(SampleBook.filled.summary)
    #expect(!text.contains("You gave an example"))
    #expect(text.split(separator: "No example given.").count == 2)
  }
}
