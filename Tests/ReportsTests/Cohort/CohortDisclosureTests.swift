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

  @Test("has nothing but its being withheld beside a small group's name")
  func smallGroup() throws {
    let cohort = try CohortSample.cohort(Self.groups)
    let lines = CohortSample.text(cohort).split(separator: "\n").filter { $0.contains("zqx") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.allSatisfy { "zqx -".contains($0) } }, "\(lines)")
    let rows = try PrintedCohort(cohort).rows.filter { $0.group == "zqx" }
    #expect(rows.allSatisfy { $0.measure.hasPrefix("withheld ") && $0.value.isEmpty })
    #expect(rows.count == 8, "four statements, and scores and agreement of two themes")
    let results = try PrintedCohort.results(of: "zqx", in: cohort)
    #expect(results.count == 8)
    #expect(results.allSatisfy { $0.map(\.name) == ["withheld"] })
  }

  @Test("read aloud has nothing about a small group either")
  func linear() throws {
    let text = CohortSample.text(try CohortSample.cohort(Self.groups), drawing: false)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("- zqx. ") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.split(separator: ";").allSatisfy { $0.hasSuffix(": -") } })
  }

  /// The joint audit, over the people of every figure that was printed.
  @Test("gives no sum over few people, however figures are combined", arguments: 0..<60)
  func audit(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let people = CohortPerson.random(&dice)
    let printed = try PrintedCohort(try CohortSample.cohort(people.groups))
    for statement in CohortSample.pack.statements.map(\.id) {
      let answers = printed.results(measure: "answered", statement: statement) { group in
        people.filter { $0.isIn(group) && $0.hasRated(statement) }
      }
      #expect(JointAudit.verdict(answers.map(\.people), threshold: 5) == .passed)
      let wholes = answers.filter { result in
        printed.rows.contains {
          $0.statement == statement && $0.group == result.group && $0.measure == "count 1"
        }
      }
      #expect(JointAudit.verdict(wholes.map(\.people), threshold: 10) == .passed)
    }
    for theme in CohortSample.pack.themes {
      let scored = printed.results(measure: "scored", theme: theme.id) { group in
        people.filter { $0.isIn(group) && $0.hasScore(theme) }
      }
      let complete = printed.results(measure: "complete", theme: theme.id) { group in
        people.filter { $0.isIn(group) && $0.hasAll(theme) }
      }
      for results in [scored, complete] {
        #expect(JointAudit.verdict(results.map(\.people), threshold: 10) == .passed)
      }
    }
  }

  @Test("says the same as JSON and as CSV", arguments: 0..<20)
  func formats(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let people = CohortPerson.random(&dice)
    let cohort = try CohortSample.cohort(people.groups)
    let rows = try PrintedCohort(cohort).rows
    for group in Set(people.compactMap(\.group)) {
      let members = try PrintedCohort.results(of: group, in: cohort).reduce(0) { $0 + $1.count }
      let named = rows.filter { $0.of == "group" && $0.group == group }
      // CSV has a row for each point of the scale where JSON has one member.
      let points = named.count { $0.measure.hasPrefix("count ") && $0.measure != "count 1" }
      #expect(named.count - points == members)
    }
  }
}
