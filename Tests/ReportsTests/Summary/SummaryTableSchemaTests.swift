import Reports
import Testing
import Workbook

@Suite("The Table Schema of a summary") struct SummaryTableSchemaTests {
  private func fields(_ text: String) throws -> [JSONValue] {
    guard case .list(let fields)? = try SchemaCheck.value(Array(text.utf8))["fields"] else {
      return []
    }
    return fields
  }

  @Test("has the columns of the table, in order", arguments: [false, true])
  func wide(_ isLess: Bool) throws {
    let book = isLess ? SampleBook.filled.leavingOut(.profile, .watchFors) : SampleBook.filled
    let text = SummaryWideCSV.text(book, pack: SamplePack.pack, assessment: 2)
    let names = try #require(CSVCells(text)?.rows.first)
    let schema = SummaryTableSchema.wide(book, pack: SamplePack.pack, assessment: 2)
    #expect(try fields(schema).map { $0["name"]?.text } == names)
  }

  @Test("has the columns of the long table, and every kind of row")
  func long() throws {
    let fields = try fields(SummaryTableSchema.long(SamplePack.pack))
    #expect(fields.map { $0["name"]?.text } == SummaryCSV.columns)
    guard case .list(let kinds)? = fields[6]["constraints"]?["enum"] else { return }
    let text = SummaryCSV.text(SampleBook.filled, pack: SamplePack.pack, assessment: 2)
    let used = Set(try #require(CSVCells(text)?.rows).dropFirst().map { $0[6] })
    #expect(used.isSubset(of: kinds.compactMap(\.text)) && used.count == kinds.count)
  }

  @Test("knows the ends of the scales, and what is no number")
  func scales() throws {
    let schema = SummaryTableSchema.wide(Book(), pack: SamplePack.pack, assessment: 1)
    let fields = try fields(schema)
    let rating = try #require(fields.first { $0["name"]?.text == "candour-1" })
    #expect(rating["constraints"]?["maximum"] == .integer(5))
    #expect(rating["missingValues"] == .list([.text(""), .text("NA")]))
  }
}
