import Reports
import Testing
import Workbook

@Suite("A review") struct ReportReviewTests {
  private func text(_ book: Book, drawing: Bool = true) -> String {
    let report = Report.review(book, pack: SamplePack.pack, assessment: book.current)
    return PlainText.text(report, drawing: drawing)
  }

  @Test("says every theme of every area in words, with its bar")
  func areas() {
    let text = text(SampleBook.filled)
    #expect(text.contains("Values\n\n3.8 of 5, from 2 of 2 themes.\n\nCandour   #####"))
    #expect(text.contains("- Influence: 1 of 2 answered, 1 no chance: not scored."))
    #expect(text.contains("You gave an example. You\n  ticked 1 thing to watch for."))
    #expect(text.contains("Look first at\n\nShared power, then Safe challenge."))
    #expect(text.contains("- Humility: You gave the same answers as in August on all 3"))
    #expect(
      text.hasSuffix("These are your own answers on one day: somewhere to start, not a test.\n"))
  }

  @Test("without drawing has nothing but words and numbers")
  func spoken() {
    let text = text(SampleBook.filled, drawing: false)
    #expect(!text.contains("##") && !text.contains("--") && !text.contains("=="))
    #expect(text.contains("- Candour. Then: 3.7; Now: 4.3; Rated both times: 3 of 3"))
  }

  @Test("is the person's own: what is left out of the summary is in it")
  func leftOut() {
    let book = SampleBook.filled.leavingOut(.profile, .headlines, .change, .examples)
    #expect(text(book) == text(SampleBook.filled))
  }

  @Test("of nothing says what to do")
  func empty() {
    let report = Report.review(Book(), pack: SamplePack.pack, assessment: 1)
    #expect(report.isEmpty)
    #expect(PlainText.text(report).contains("Rate one theme, and its results are here."))
  }
}
