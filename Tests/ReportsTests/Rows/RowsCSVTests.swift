import Reports
import Testing
import Workbook

@Suite("Everybody's answers as a table") struct RowsCSVTests {
  private let pack = SamplePack.pack

  private func row(
    person: String = "p1", group: String = "North", _ states: [UInt8]
  ) -> PersonRow {
    let rest = [UInt8](repeating: 5, count: pack.statements.count - states.count)
    return PersonRow(
      person: person, group: group, time: "2026-11-20", version: "1.0.0",
      states: (states + rest)[...])
  }

  private func cells(_ rows: PersonRow...) throws -> [[String]] {
    let text = String(decoding: RowsCSV.bytes(rows, pack: pack), as: UTF8.self)
    return try #require(CSVCells(text)).rows
  }

  @Test("says in every row that it is confidential, and has a column for each statement")
  func columns() throws {
    let rows = try cells(row([0, 4, 6, 5]), row([]))
    #expect(
      rows[0] == ["confidentiality", "pack", "version", "person", "group", "time"]
        + pack.statements.map(\.id))
    #expect(rows.dropFirst().allSatisfy { $0[0] == "as confidential as the answers" })
    #expect(rows[1][1...9] == ["core", "1.0.0", "p1", "North", "2026-11-20", "1", "5", "NA", ""])
  }

  @Test("keeps a name from being a formula of a spreadsheet")
  func guarded() throws {
    #expect(try cells(row(person: "=1", group: "@x", []))[1][3...4] == ["'=1", "'@x"])
  }

  @Test("has syntax for SPSS that reads its columns in order, and gives texts room")
  func syntax() throws {
    let long = String(repeating: "\u{E9}", count: 50)
    let text = SPSSSyntax.text([row(group: long, [])], pack: pack, reading: "all.csv")
    let list = text.split(separator: "/VARIABLES=\n")[1].split(separator: ".\nRECODE")[0]
    let names = list.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(
      names.map { String($0.hasPrefix("raw_") ? $0.dropFirst(4) : $0) }
        == (try cells(row([]))[0].map { $0.replacing("-", with: "_") }))
    #expect(text.contains("group A101") && text.contains("as confidential as the answers"))
  }

  @Test("has a script for R in which no text ends early")
  func script() {
    var pack = pack
    pack.scale.points[0].label = "\"never\" \\"
    let text = RowsR.text(pack, reading: "a\"b.csv")
    #expect(text.contains(#""\"never\" \\" = 1L"#) && text.contains(#"read.csv("a\"b.csv""#))
    #expect(text.hasPrefix("# The answers of many people: as confidential as the answers."))
  }
}
