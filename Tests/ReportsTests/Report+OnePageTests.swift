import Reports
import Testing
import Workbook

@Suite("A summary on one page") struct ReportOnePageTests {
  private func page(_ book: Book) -> Report {
    .onePage(book, pack: SamplePack.pack, assessment: book.current, today: SampleBook.today)
  }

  @Test("has what stands out, every theme and the next steps, and blanks to fill in")
  func whole() {
    let report = page(SampleBook.filled)
    #expect(report.sections.map(\.title) == ["At a glance", "All themes", "Next steps"])
    let text = Markdown.text(report)
    for words in ["Strongest:", "Look first at:", "Moved most:", "I work on:", "Shared with:"] {
      #expect(text.contains(words), "\(words)")
    }
    for theme in SamplePack.pack.themes { #expect(text.contains(theme.title), "\(theme.title)") }
    #expect(text.contains("It is not an appraisal."))
    #expect(HTML.text(report).contains("Practice last time"))
  }

  @Test(
    "leaves out what its author left out",
    arguments: [
      (SummaryPart.headlines, "Strongest:"), (.profile, "All themes"), (.focus, "I work on:"),
      (.change, "Moved most:"), (.actions, "Next steps"),
    ])
  func leftOut(_ part: SummaryPart, _ words: String) {
    var book = SampleBook.filled
    book.apply(Change(.leftOut(part), .tick))
    #expect(Markdown.text(page(SampleBook.filled)).contains(words))
    #expect(!Markdown.text(page(book)).contains(words))
  }

  @Test("of an empty workbook says so")
  func empty() { #expect(page(Book()).isEmpty) }

  @Test("is printed without page numbers, and a whole summary with them")
  func print() {
    let numbers = "@bottom-right { content: none; }"
    #expect(HTML.text(page(SampleBook.filled)).contains(numbers))
    #expect(!HTML.text(SampleBook.filled.summary).contains(numbers))
  }
}
