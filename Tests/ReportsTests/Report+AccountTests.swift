import Reports
import Testing
import Workbook

@Suite("A reflective account") struct ReportAccountTests {
  private let book = SampleBook.written(
    example: "zqexample", reflection: "We told them on the day.", act: "zqact")

  @Test("has one reflection, its theme and day, and room for the discussion, and no scores")
  func one() throws {
    let pack = SamplePack.pack
    let accounts = book.accounts(pack, in: 1)
    try #require(accounts.count == 1)
    let report = Report.account(
      accounts[0], book, pack: pack, assessment: 1, today: SampleBook.today)
    let text = Markdown.text(report)
    for words in ["**Theme:** Candour", "We told them on the day.", "23 November 2026"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(report.sections.last?.title == "For the discussion")
    #expect(!text.contains("zq") && !text.contains("4.0"))
  }

  @Test("is there for each theme with words, in the pack's order")
  func several() {
    let accounts = SampleBook.filled.accounts(SamplePack.pack, in: 2)
    let order = SamplePack.pack.themes.map(\.id)
    let places = accounts.compactMap { order.firstIndex(of: $0.theme.id) }
    #expect(!accounts.isEmpty && places == places.sorted())
    #expect(Book().accounts(SamplePack.pack, in: 1).isEmpty)
  }
}
