import Reports
import Testing
import Workbook

@Suite("Then and now") struct ResultsChangeTests {
  private func section(_ changes: Change...) -> String {
    var book = SampleBook.filled
    for change in changes { book.apply(change) }
    let sections = book.summary.sections.filter { $0.title == "Then and now" }
    return PlainText.text(Report(title: "T", sections: sections), width: 300)
  }

  @Test("says what cannot be told once, after all moves")
  func unsure() {
    #expect(section().split(separator: "We cannot say").count == 2)
    #expect(section().contains("- Candour, Shared power: You moved up one step on 2 of 3"))
  }

  @Test("says when the words changed")
  func reworded() {
    let text = section(Change(.pack(1), .text("core 0.9.0 en-GB")))
    #expect(text.contains("The wording changed between the two"))
  }

  @Test("compares nothing across packs")
  func otherPack() {
    let text = section(Change(.pack(1), .text("other 1.0.0 en-GB")))
    #expect(text.contains("so they are not compared."))
    #expect(!text.contains("Rated both times") && !text.contains("We cannot say"))
  }
}
