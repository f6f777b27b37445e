import Scoring
import Testing

@Suite struct ScoreTableTests {
  private func table(_ people: [(String, Int)], statements: Int = 3) throws -> ScoreTable {
    let pack = Example.pack([Example.theme("a", statements: statements)])
    var tally = Tally(try TallyFrame(pack))
    for (answers, times) in people { try tally.add(answers, times: times) }
    let release = TallyRelease(tally, rules: DisclosureRules(answers: 3, distribution: 3))
    return try #require(release.scores(for: "a")?.everyone.value)
  }

  /// The same rule as for one person: at least half of what there was a chance to show, and two.
  @Test func theMinimumAnsweredRuleIsThatOfOnePerson() throws {
    let answers = ["345", "34-", "3--", "3n-", "3nn", "nnn", "---", "n--", "33n"]
    let table = try table(answers.map { ($0, 1) })
    let states = answers.map { Example.score($0).state }
    #expect(table.scored == states.count { if case .scored = $0 { true } else { false } })
    #expect(table.tooFew == states.count { if case .tooFew = $0 { true } else { false } })
    #expect(table.notApplicable == 1)
    #expect(table.notStarted == 1)
    #expect(table.counts[.init(sum: 7, rated: 2)] == 1)
  }

  /// Scores 4, 3.5 and 3: mean 3.5, variance 1/4.
  @Test func meanAndDeviationAreExact() throws {
    let table = try table([("444", 1), ("34-", 1), ("333", 1)])
    #expect(table.unit == 6)
    #expect(table.scaledSum == 63)
    #expect(table.scaledVariance == 6 * 36 / 4)
    #expect(table.mean == 3.5)
    #expect(table.standardDeviation == 0.5)
  }

  @Test func theLongestThemeStillFits() throws {
    let low = String(repeating: "1", count: 22)
    let table = try table(
      [(low, 2), (String(low.dropLast()) + "-", 2), ("5" + low.dropFirst(), 2)],
      statements: 22)
    #expect(table.unit == 232_792_560)
    let mean = try #require(table.mean)
    #expect(abs(mean - (1 + 4.0 / 66)) < 1e-15)
  }
}
