import Reports
import Shoal
import Store
import Testing

@Suite("Rows of people from any input") struct GatheringRowsTests {
  private let sample: GatheringSample

  init() throws { sample = try GatheringSample() }

  private func rows(_ paths: String...) throws -> [PersonRow] {
    try Gathering(pack: GatheringSample.pack, manner: AnswerManner(unavailable: .noChance))
      .rows(paths).rows
  }

  @Test("are those of workbooks, then of files in their order; a person's latest counts once")
  func order() throws {
    let book = try sample.workbook(1, 4, 5)
    let unnamed = try sample.file("a.csv", "group,a-1,a-2\nN,1,\n,NA,2\n")
    let named = try sample.file(
      "b.csv", "person,time,a-1,a-2\nq,2026-11-01,5,5\np,2026-11-02T09:00,3,3\nq,2026-11-03,2,\n")
    let found = try rows(unnamed, book, named)
    #expect(found.map(\.person).dropFirst() == ["", "", "p", "q"] && !found[0].person.isEmpty)
    #expect(found.map(\.group) == ["", "N", "", "", ""])
    #expect(
      found.map(\.time) == ["2026-02-17", "", "", "2026-11-02T09:00:00.000Z", "2026-11-03"])
    #expect(found.map { Array($0.states) } == [[3, 4], [0, 5], [6, 1], [2, 2], [1, 5]])
  }

  @Test("written as a table and counted again are the same tally")
  func again() throws {
    let text = (1...300).map {
      "\($0 % 3 == 0 ? "S" : "N"),\($0 % 5 + 1),\($0 % 7 == 0 ? "NA" : "")"
    }
    let file = try sample.file("many.csv", "group,a-1,a-2\n" + text.joined(separator: "\n"))
    let table = RowsCSV.bytes(try rows(file), pack: GatheringSample.pack)
    let plain = String(decoding: table, as: UTF8.self).replacing("person", with: "nobody")
    let again = try sample.file("rows.csv", plain)
    #expect(try rows(again).map(\.states) == rows(file).map(\.states))
    #expect(try rows(again).map(\.group) == rows(file).map(\.group))
  }

  @Test("are not to be had from a tally, nor while NA may mean two things")
  func refused() throws {
    let file = try sample.file("a.csv", "group,a-1,a-2\nN,1,NA\n")
    let tally = try sample.file("a.json", try sample.tally(file))
    #expect(throws: (any Error).self) { try rows(tally) }
    #expect(throws: (any Error).self) { try Gathering(pack: GatheringSample.pack).rows([file]) }
  }
}
