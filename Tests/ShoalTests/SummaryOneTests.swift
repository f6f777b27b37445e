import FoundationEssentials
import Reports
import Shoal
import Store
import Testing
import Workbook

/// Summaries that Shoal wrote before version 2 of their format, kept as they were written.
@Suite("A summary of version 1") struct SummaryOneTests {
  private static let folder =
    String(#filePath.dropLast("SummaryOneTests.swift".count)) + "Fixtures/"

  private func imported(_ file: String) throws -> Book {
    let pack = try #require(PackReader.read(files: PackSource.core, checking: .nothing).pack)
    let data = try #require(FileManager.default.contents(atPath: Self.folder + file))
    let plan = try ImportPlan(SummaryContents.read(Array(data), pack: pack), into: Book())
    let moment = Moment(
      milliseconds: 0, day: try #require(Day(year: 2026, month: 11, day: 23)), minute: 0)
    return Book(plan.changes(overwriting: false, at: moment))
  }

  @Test("is still read", arguments: ["summary-1.json", "summary-1.csv", "summary-1-wide.csv"])
  func read(_ file: String) throws {
    let book = try imported(file)
    #expect(book.current == 2 && book.day(.finished(2))?.iso == "2026-06-11")
    #expect(book.answer("candour-1", in: 2) == .rated(5))
    #expect(book.answer("purpose-1", in: 2) == .noChance)
    #expect(book.text(.evidence("candour", in: 2)) == "Told the council early, time 2.")
    #expect(book.text(.reflection("what-what", theme: "candour", in: 2)).hasSuffix("\nAnd more."))
    if file != "summary-1-wide.csv" {
      #expect(book.action("1").outcome == .done)
      #expect(book.action("1").learned == "=easier than feared")
    }
  }
}
