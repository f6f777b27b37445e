import Reports
import Testing
import Workbook

@Suite("A summary as CSV with one row") struct SummaryWideCSVTests {
  private func table(_ book: Book) throws -> [String: String] {
    let text = SummaryWideCSV.text(book, pack: SamplePack.pack, assessment: book.current)
    let rows = try #require(CSVCells(text)?.rows)
    try #require(rows.count == 2 && rows[0].count == rows[1].count)
    try #require(Set(rows[0]).count == rows[0].count)
    return Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
  }

  @Test("has a column for everything that can be said in an assessment")
  func columns() throws {
    let table = try table(SampleBook.filled)
    #expect(table["assessment"] == "2" && table["finished"] == "2026-11-20")
    #expect(
      table["influence-1"] == "3" && table["influence-2"] == "NA" && table["influence-3"] == "")
    #expect(table["importance.candour"] == "5" && table["partner.safe-challenge"] == "")
    #expect(table["evidence-day.candour"] == "2026-10-12")
    #expect(table["watch-for.shared-power.shared-power-w2"] == "true")
    #expect(table["watch-for.shared-power.shared-power-w1"] == "")
    #expect(table["reflection.shared-power.what-so"]?.hasPrefix("The charities") == true)
    #expect(table.count == 6 + 18 + 12 + 6 + 18 + 3 + 18)
  }

  @Test("has no columns for a section that is left out")
  func leftOut() throws {
    let table = try table(SampleBook.filled.leavingOut(.profile, .reflections))
    #expect(table["candour-1"] == nil && table["reflection.shared-power.what-so"] == nil)
    #expect(table["evidence.candour"] != nil)
  }
}
