import Reports
import Scoring
import Testing
import Workbook

@Suite("Tables of how statements go together") struct ItemTablesTests {
  /// A theme that six hundred people of fifty groups rated.
  private func text(statements: Int = 11, group: String = "group") throws -> String {
    var pack = CohortSample.pack
    pack.areas = [
      Area(
        id: "a", title: "A", about: "",
        themes: [
          Theme(
            id: "t", title: "T", definition: "", why: "",
            statements: (1...statements).map {
              Statement(id: "long-name-\($0)", me: "x?", us: "x?")
            })
        ])
    ]
    let frame = try TallyFrame(pack)
    var tally = Tally(frame)
    for person in 0..<600 {
      let states = (0..<statements).map { UInt8((person * 7 + $0 * (person % 13)) % 5) }
      try tally.add(states, group: "\(group) \(person % 50)")
    }
    let report = Report.cohort(Cohort(tally), pack: pack, origin: [])
    return PlainText.text(report, drawing: true)
  }

  @Test("are aligned with eleven statements and fifty groups")
  func aligned() throws {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let items = try #require(lines.firstIndex { $0.hasPrefix("Statement     people") })
    let total = lines[items].distance(
      from: lines[items].startIndex,
      to: lines[items].firstRange(of: "item-total")?.lowerBound ?? lines[items].endIndex)
    for line in lines[(items + 1)...(items + 11)] {
      let cells = line.split(separator: " ")
      #expect(cells.count == 6)
      #expect(line.dropFirst(total).first.map { "-0123456789".contains($0) } == true, "\(line)")
    }
    let pairs = try #require(lines.firstIndex { $0.contains("Correlations") })
    #expect(lines[pairs + 11].hasPrefix("11  long-name-11"))
    #expect(lines.allSatisfy { $0.count <= 80 && !$0.contains("Correlations:") })
    // In the part with the last columns, the eleventh statement is the last row and the only full one.
    let last = try #require(lines.lastIndex { $0.hasPrefix("11  long-name-11") })
    #expect(lines[last].split(separator: " ").count > lines[last - 1].split(separator: " ").count)
    #expect(Set(lines.filter { $0.hasPrefix("group ") }.map { $0.prefix(9) }).count == 50)
  }

  @Test("stay tables with names of every length up to half a page", arguments: 1...35)
  func names(_ length: Int) throws {
    let text = try text(statements: 3, group: String(repeating: "n", count: length))
    #expect(!text.contains(". people: ") && text.contains("n 49  "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
