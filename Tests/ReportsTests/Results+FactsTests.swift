import Reports
import Testing
import Workbook

@Suite("The facts") struct ResultsFactsTests {
  private func line(_ tag: String, extra: [Change] = []) -> String? {
    let book = Book(
      [Change(.started(1), .day(SampleBook.today)), Change(.pack(1), .text(tag))] + extra)
    return book.summary.facts.first { $0.lead == "Answered in:" }?.text
  }

  @Test("say when the answers were given in another version, and what is not shown")
  func earlierPack() {
    let old = Change(.rating("gone-1", in: 1), .answer(.rated(3)))
    #expect(line("core 1.0.0 en-GB") == nil)
    #expect(line("core 0.9.0 en-GB") == "core 0.9.0 en-GB")
    #expect(
      line("core 0.9.0 en-GB", extra: [old])
        == "core 0.9.0 en-GB; 1 answer is to statements it no longer has")
  }
}
