import Reports
import Scoring
import Testing
import Workbook

/// Random cohorts, printed as JSON and turned back into equations about what people said.
@Suite("What is printed of a cohort, all together") struct CohortAuditTests {
  private struct Case {
    let pack: Pack
    let people: [CohortPerson]
    let rules: DisclosureRules

    init(
      _ seed: UInt64, groups: ClosedRange<Int>, statements: ClosedRange<Int> = 1...4,
      points: Int = 5
    ) {
      var dice = Dice(state: seed)
      pack = CohortSample.pack(
        statements: [Int.random(in: statements, using: &dice)], points: points)
      people = CohortPerson.random(
        &dice, people: Int.random(in: 5...60, using: &dice),
        groups: Int.random(in: groups, using: &dice),
        left: [2, 4, 8, 16, 40, 100].randomElement(using: &dice) ?? 8, pack: pack)
      let least = Int.random(in: 3...7, using: &dice)
      rules = DisclosureRules(
        answers: least, distribution: max(least, [3, 5, 10].randomElement(using: &dice) ?? 10),
        announcesBands: Int.random(in: 0..<4, using: &dice) == 0)
    }

    /// People with complete rows, and people with scores.
    var complete: Int { people.count { $0.hasAll(pack.themes[0]) } }
    var scored: Int { people.count { $0.hasScore(pack.themes[0]) } }

    func equations() throws -> PublishedEquations {
      let cohort = try CohortSample.cohort(people.groups, rules: rules, pack: pack)
      return PublishedEquations(
        try PublishedTheme(cohort, "t0", pack: pack), pack.themes[0], people)
    }
  }

  @Test("tells nothing about few people", arguments: 0..<120)
  func groups(_ seed: UInt64) throws {
    let sample = Case(seed, groups: 0...5)
    #expect(try !sample.equations().tells(sample.rules.answers))
  }

  /// As if all were known that a figure could be worked out from, on a scale of three points.
  @Test("tells nothing of whole patterns either", arguments: 0..<40)
  func patterns(_ seed: UInt64) throws {
    let sample = Case(500 + seed, groups: 0...2, statements: 2...3, points: 3)
    #expect(try !sample.equations().tells(sample.rules.answers, points: 3))
  }

  /// Where nobody has a group, a kind of figure is held back only if it would tell something beside
  /// those that come before it.
  @Test("holds back no kind of figure that tells nothing", arguments: 0..<60)
  func noMore(_ seed: UInt64) throws {
    let sample = Case(1000 + seed, groups: 0...0)
    let equations = try sample.equations()
    let threshold = sample.rules.answers
    let shown = try #require(equations.figures[nil])
    guard shown.numbers.count == sample.pack.statements.count else {
      #expect(!shown.scores && !shown.complete)
      return
    }
    var more = equations
    if !shown.complete, sample.complete >= sample.rules.distribution {
      more.figures[nil] = .init(answers: shown.answers, numbers: shown.numbers, complete: true)
      #expect(try more.tells(threshold), "complete rows could be shown")
    }
    if !shown.scores, sample.scored >= sample.rules.distribution {
      more.figures[nil] = shown
      more.figures[nil]?.scores = true
      #expect(try more.tells(threshold), "scores could be shown")
    }
  }
}
