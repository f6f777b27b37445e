import Reports
import Scoring
import Testing
import Workbook

/// What is really printed tells nothing about few people: the three formats are read back.
@Suite("A printed cohort") struct CohortDisclosureTests {
  /// Four people who said what nobody else did.
  private static let groups: [CohortSample.Group] = [
    ("North", [("4524", 8), ("3432", 6), ("55n3", 4)]), ("South", [("2345", 7), ("4422", 6)]),
    ("zqx", [("1111", 3), ("111n", 1)]),
  ]

  @Test("has nothing but how many they are beside a small group's name")
  func smallGroup() throws {
    let cohort = try CohortSample.cohort(Self.groups)
    let lines = CohortSample.text(cohort).split(separator: "\n").filter { $0.contains("zqx") }
    #expect(lines.count == 4)
    #expect(lines[0].contains("zqx has 3 people with all answers. To see them: --merge zqx+South"))
    #expect(lines.dropFirst().allSatisfy { $0.allSatisfy { "zqx 0of4-".contains($0) } }, "\(lines)")
    let rows = try PrintedCohort(cohort).rows.filter { $0.group == "zqx" }
    let numbers = ["people", "complete", "counted", "leftOut"]
    let rest = rows.filter { !numbers.contains($0.measure) }
    #expect(rest.allSatisfy { $0.value.isEmpty })
    #expect(rest.count { $0.measure.hasPrefix("area ") } == 1)
    #expect(
      rest.count { $0.measure.hasPrefix("withheld ") } == 8 && rest.count == 9,
      "four statements, scores and agreement of two themes, and one area")
    let results = try PrintedCohort.results(of: "zqx", in: cohort).map { $0.map(\.name) }
    #expect(results.count { $0 == ["withheld"] } == 8)
    #expect(results.count { $0 == ["undefined"] } == 1, "the area")
    #expect(results.count { $0 == numbers.sorted() } == 2 && results.count == 11)
  }

  @Test("read aloud has nothing about a small group either")
  func linear() throws {
    let text = CohortSample.text(try CohortSample.cohort(Self.groups), drawing: false)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("- zqx. ") }
    #expect(lines.count == 3)
    #expect(
      lines.allSatisfy { line in
        line.split(separator: ";").dropFirst().allSatisfy { $0.hasSuffix(": -") }
      })
  }

  @Test("says the same as JSON and as CSV", arguments: 0..<20)
  func formats(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let people = CohortPerson.random(&dice)
    let cohort = try CohortSample.cohort(people.groups)
    let rows = try PrintedCohort(cohort).rows
    let groups = Set(people.compactMap(\.group)).map { (of: "group", group: $0) }
    for (of, group) in groups {
      let members = try PrintedCohort.results(of: group, in: cohort).reduce(0) { $0 + $1.count }
      let named = rows.filter { $0.of == of && $0.group == group }
      // CSV has a row for each point of the scale where JSON has one member.
      let points = named.count { $0.measure.hasPrefix("count ") && $0.measure != "count 1" }
      #expect(named.count - points == members)
    }
  }

  @Test("says at its head, in every format, when it is as confidential as the answers")
  func confidential() throws {
    let words = "as confidential as the answers"
    func heads(_ rules: CohortRules) throws -> [String] {
      let cohort = try CohortSample.cohort(Self.groups, rules: rules)
      let pack = CohortSample.pack
      let report = Report.cohort(cohort, pack: pack, origin: [])
      let page = HTML.text(report)
      return [
        String(CohortJSON.text(cohort, pack: pack).split(separator: "\n")[1]),
        String(CohortCSV.text(cohort, pack: pack).split(separator: "\n")[1]),
        String(PlainText.text(report).split(separator: "\n")[2]),
        String(page.split(separator: "<h2")[0]),
      ]
    }
    #expect(try heads(.confidential).allSatisfy { $0.contains(words) })
    #expect(try heads(.toHandOn).allSatisfy { !$0.contains(words) })
  }

  @Test("holds nothing back from whoever holds the answers")
  func nothingHeldBack() throws {
    let cohort = try CohortSample.cohort(Self.groups, rules: .confidential)
    #expect(try PrintedCohort(cohort).rows.allSatisfy { !$0.measure.hasPrefix("withheld") })
    let text = CohortSample.text(cohort)
    #expect(!text.contains("left out") && !text.contains("--merge"))
    let rows = try PrintedCohort(cohort).rows.filter { $0.group == "zqx" }
    #expect(
      rows.contains { $0.statement == "care-1" && $0.measure == "answered" && $0.value == "3" })
  }
}
