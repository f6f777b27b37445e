import Scoring
import Testing

@Suite struct ScoreTableTests {
  private func table(_ scores: [(sum: Int, rated: Int, times: Int)], statements: Int = 3)
    -> ScoreTable
  {
    var table = ScoreTable(statements: statements, low: 1, points: 5)
    for score in scores {
      table.add(.init(sum: score.sum, rated: score.rated), noChance: 0, times: score.times)
    }
    return table
  }

  /// The same rule as for one person: at least half of what there was a chance to show, and two.
  @Test func theMinimumAnsweredRuleIsThatOfOnePerson() throws {
    let answers = ["345", "24-", "3--", "1n-", "3nn", "nnn", "---", "n--", "33n", "n42"]
    let cohort = try CohortSample.cohort(
      answers.map { ($0, 3) }, rules: .confidential)
    let scores = try #require(cohort.themes[0].scores.everyone.value)
    let states = answers.map { Example.score($0).state }
    #expect(scores.scored == 3 * states.count { if case .scored = $0 { true } else { false } })
    #expect(scores.tooFew == 3 * states.count { if case .tooFew = $0 { true } else { false } })
    #expect(scores.notApplicable == 3)
    #expect(scores.notStarted == 3)
  }

  /// Scores 4, 3.5 and 3: mean 3.5, variance 1/4.
  @Test func meanAndDeviationAreExact() {
    let table = table([(12, 3, 1), (7, 2, 1), (9, 3, 1)])
    #expect(table.unit == 6)
    #expect(table.scaledSum == 63)
    #expect(table.scaledVariance == 6 * 36 / 4)
    #expect(table.mean == 3.5)
    #expect(table.standardDeviation == 0.5)
    #expect(table.counts[.init(sum: 7, rated: 2)] == 1)
  }

  /// 3.5 goes to 4 and -0.5 to -1; 10/3 and 3 to 3.
  @Test func scoresGoToTheNearestPoint() {
    let table = table([(7, 2, 4), (10, 3, 2), (9, 3, 1)])
    #expect(table.nearest == Histogram(counts: [0, 0, 3, 4, 0]))
    var signed = ScoreTable(statements: 2, low: -1, points: 3)
    signed.add(.init(sum: -1, rated: 2), noChance: 0)
    signed.add(.init(sum: 1, rated: 2), noChance: 0)
    #expect(signed.nearest == Histogram(low: -1, counts: [1, 0, 1]))
  }

  @Test func theLongestThemeStillFits() throws {
    let table = table([(22, 22, 2), (21, 21, 2), (26, 22, 2)], statements: 22)
    #expect(table.unit == 232_792_560)
    let mean = try #require(table.mean)
    #expect(abs(mean - (1 + 4.0 / 66)) < 1e-15)
  }

  /// numpy 2.3, `quantile(x, [.25, .5, .75], method="averaged_inverted_cdf")`.
  @Test func quartilesAreOfTheScoresThemselves() {
    var table = ScoreTable(statements: 3, low: 1, points: 5)
    for (sum, rated, count) in [(7, 3, 4), (10, 3, 2), (5, 2, 3), (13, 3, 3)] {
      table.add(ScoreTable.Score(sum: sum, rated: rated), noChance: 0, times: count)
    }
    #expect(
      (1...3).map { table.quartile($0) } == [
        .value(Fraction(7, 3)), .value(Fraction(5, 2)), .value(Fraction(23, 6)),
      ])
    #expect(ScoreTable(statements: 3, low: 1, points: 5).quartile(2).value == nil)
  }
}
