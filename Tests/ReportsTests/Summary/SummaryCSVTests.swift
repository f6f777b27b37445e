import Reports
import Testing
import Workbook

@Suite("A summary as CSV") struct SummaryCSVTests {
  private let text = SummaryCSV.text(SampleBook.filled, pack: SamplePack.pack, assessment: 2)
  private let head = "core,1.0.0,en-GB,2,2026-11-09,2026-11-20"

  @Test("has a row for every answer, and tells the three kinds apart")
  func answers() {
    #expect(text.hasPrefix(SummaryCSV.columns.joined(separator: ",") + "\n"))
    #expect(text.contains("\(head),rating,influence,influence-1,3,About half the time\n"))
    #expect(text.contains("\(head),rating,influence,influence-2,NA,No chance to show this\n"))
    #expect(text.contains("\(head),rating,influence,influence-3,,\n"))
    #expect(text.contains("\(head),importance,candour,,5,Vital\n"))
    #expect(text.contains("\(head),partner,safe-challenge,,,\n"))
  }

  @Test("has what was written, ticked and planned")
  func words() throws {
    let rows = try #require(CSVCells(text)?.rows)
    #expect(Set(rows.map(\.count)) == [11])
    #expect(text.contains("\(head),evidence-day,candour,,2026-10-12,\n"))
    #expect(text.contains("\(head),watch-for,shared-power,shared-power-w2,true,\n"))
    #expect(text.contains("\(head),outcome,listening,2,partly,partly done\n"))
    #expect(rows.contains { $0[6] == "reflection" && $0[9].hasPrefix("We had agreed") })
  }

  @Test("has no row for what is left out")
  func leftOut() {
    let book = SampleBook.filled.leavingOut(.profile, .example(SamplePack.candour), .actions)
    let less = SummaryCSV.text(book, pack: SamplePack.pack, assessment: 2)
    #expect(
      !less.contains(",rating,") && !less.contains("evidence,candour") && !less.contains(",act,"))
    #expect(less.contains("evidence,shared-power"))
  }

  @Test("of an empty workbook has every statement, without an answer")
  func empty() throws {
    let rows = try #require(
      CSVCells(SummaryCSV.text(Book(), pack: SamplePack.pack, assessment: 1))?.rows)
    #expect(
      rows.count == 1 + 18 + 12 && rows.dropFirst().allSatisfy { $0[9].isEmpty && $0[4].isEmpty })
  }

  @Test("leaves a rating off the scale and a day that cannot be read out")
  func unreadable() {
    let book = Book([
      Change(.rating("candour-1", in: 1), .answer(.rated(9))),
      Change(.action("1", .act), .text("x")),
      Change(.action("1", .due), .text("soon")), Change(.action("1", .outcome), .text("odd")),
    ])
    let text = SummaryCSV.text(book, pack: SamplePack.pack, assessment: 1)
    #expect(text.contains("rating,candour,candour-1,,\n"))
    #expect(!text.contains("soon") && !text.contains("odd"))
  }

  @Test("can be without anything that was written")
  func figures() throws {
    let less = SummaryCSV.text(
      SampleBook.filled, pack: SamplePack.pack, assessment: 2, onlyFigures: true)
    let kinds = Set(try #require(CSVCells(less)?.rows).dropFirst().map { $0[6] })
    #expect(kinds == ["rating", "importance", "partner", "focus", "watch-for"])
    #expect(less.split(separator: "\n").allSatisfy { text.contains($0) })
  }
}
