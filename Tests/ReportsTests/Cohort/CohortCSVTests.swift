import Reports
import Scoring
import Testing

@Suite("A cohort as CSV") struct CohortCSVTests {
  private func text(_ groups: [CohortSample.Group]) throws -> String {
    CohortCSV.text(try CohortSample.cohort(groups), pack: CohortSample.pack)
  }

  private func figures(_ groups: [CohortSample.Group], _ statement: String) throws -> [String] {
    try PrintedCohort(try CohortSample.cohort(groups)).rows
      .filter { $0.statement == statement && $0.of == "everyone" }
      .map { "\($0.measure)=\($0.value)\($0.note)" }
  }

  @Test("begins with its columns, and is the same every time")
  func header() throws {
    let text = try text(CohortSample.big)
    #expect(
      text.hasPrefix(
        "pack,version,theme,statement,of,group,measure,value,note\n"
          + "own,2.1,,,everyone,,confidentiality,to hand on,\n"
          + "own,2.1,,,everyone,,minimumGroup,10,\nown,2.1,,,everyone,,people,32,\n"))
    #expect(text.contains("\nown,2.1,candour,candour-1,everyone,,count 1,4,\n"))
    #expect(try text == self.text(CohortSample.big.reversed()))
  }

  @Test("has no two figures of one name")
  func names() throws {
    let groups = [(nil, [("4524", 60), ("1234", 60)])] as [CohortSample.Group]
    for rules in [CohortRules.toHandOn, .confidential] {
      let cohort = try CohortSample.cohort(groups, rules: rules)
      let keys = CohortCSV.text(cohort, pack: CohortSample.pack).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).prefix(7).joined(separator: ",")
      }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("has a figure a row, with the count of each point")
  func statement() throws {
    let figures = try figures([(nil, [("4524", 10), ("2n-1", 10)])], "candour-1")
    for figure in [
      "answered=20", "count 1=0", "count 2=10", "count 3=0", "count 4=10", "count 5=0",
      "mean=3.0", "lowerQuartile=2.0", "median=3.0", "upperQuartile=4.0", "noChance=0",
      "notAnswered=0", "floor=0.0", "bothEnds=false",
    ] {
      #expect(figures.contains(figure), "\(figure) in \(figures)")
    }
  }

  @Test("says why there is no figure")
  func reasons() throws {
    let rows = try PrintedCohort(try CohortSample.cohort([(nil, [("4524", 6), ("1234", 6)])])).rows
    let alpha = rows.filter { $0.theme == "candour" && $0.measure == "alpha" }
    #expect(alpha.map(\.value) == [""] && alpha.map(\.note) == ["too few people"])
    let small = try PrintedCohort(try CohortSample.cohort([(nil, [("4524", 3)])])).rows
    let areas = small.filter { $0.measure == "area area" }
    #expect(areas.map(\.value) == [""] && areas.map(\.note) == ["too few themes"])
    let withheld = small.filter { !$0.note.isEmpty && $0.measure != "area area" }
    #expect(withheld.allSatisfy { $0.note == "fewer than 10" })
    let kinds = ["answers", "scores", "agreement", "instrument", "concordance"]
    #expect(Set(withheld.map(\.measure)) == Set(kinds.map { "withheld \($0)" }))
    #expect(
      Set(small.filter(\.note.isEmpty).map(\.measure))
        == ["confidentiality", "minimumGroup", "people", "complete", "counted", "leftOut"])
  }

  @Test(
    "holds any group's name in its cell, guarded",
    arguments: [
      ("=HYPERLINK(\"https://e.example\",\"x\")", "'=HYPERLINK(\"https://e.example\",\"x\")"),
      ("@SUM(1)", "'@SUM(1)"), ("-1", "'-1"), ("'x", "''x"), ("North, \"A\"", "North, \"A\""),
      ("two\nlines\r\nhere", "two\nlines\nhere"), ("\u{1B}[31mred", "\u{241B}[31mred"),
      ("a,\u{301}b", "a,\u{301}b"),
    ])
  func hostile(_ name: String, _ cell: String) throws {
    let cohort = try CohortSample.cohort([
      (name, [("4524", 12), ("1352", 8)]), ("zz", [("2345", 12), ("1352", 8)]),
    ])
    let printed = try PrintedCohort(cohort)
    let groups = Set(printed.rows.map { Array($0.group.utf8) })
    #expect(groups == [[], Array("zz".utf8), Array(cell.utf8)])
    #expect(printed.rows.contains { $0.group == cell && $0.measure == "mean" })
  }

  @Test("has rows for people without a group beside those with one")
  func noGroup() throws {
    let rows = try PrintedCohort(
      try CohortSample.cohort([
        (nil, [("4524", 12), ("1352", 8)]), ("N", [("2345", 12), ("1352", 8)]),
      ])
    ).rows
    #expect(rows.contains { $0.of == "group" && $0.group.isEmpty && $0.measure == "answered" })
    let alone = try PrintedCohort(try CohortSample.cohort([(nil, [("4524", 12)])])).rows
    #expect(alone.allSatisfy { $0.of == "everyone" }, "everyone once is enough")
  }
}
