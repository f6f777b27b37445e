import Scoring
import Testing

@Suite struct UniformAnswersTests {
  /// Against every single row of answers there is.
  @Test(arguments: [(2, 2), (6, 2), (4, 3), (5, 4), (3, 5), (5, 5), (3, 6), (4, 7), (2, 11)])
  func countsEveryRow(_ people: Int, _ points: Int) throws {
    let answers = try UniformAnswers(people: people, points: points)
    let rows = (0..<people).reduce(1) { all, _ in all * points }
    let variances = (0..<rows).map { number in
      var (rest, counts) = (number, Array(repeating: 0, count: points))
      for _ in 0..<people {
        counts[rest % points] += 1
        rest /= points
      }
      return Histogram(counts: counts).scaledVariance
    }
    for variance in Set(variances).union([0]) {
      let chance = answers.chance(scaledVariance: variance)
      #expect(chance == Chance(ways: Int128(variances.count { $0 <= variance }), of: Int128(rows)))
    }
  }

  /// 5³⁰ is beyond 64 bits; unanimity is 5 rows of them, and anything at all is all of them.
  @Test func thirtyPeopleAreCountedExactly() throws {
    let answers = try UniformAnswers(people: 30, points: 5)
    let rows = (0..<30).reduce(Int128(1)) { all, _ in all * 5 }
    #expect(answers.chance(scaledVariance: 0) == Chance(ways: 5, of: rows))
    #expect(answers.chance(scaledVariance: 3600) == Chance(ways: rows, of: rows))
    #expect(answers.chance(scaledVariance: 1 << 100) == Chance(ways: rows, of: rows))
    #expect(answers.chance(scaledVariance: -1).ways == 5)
    // One other by one step: 8 such pairs of points, 30 people.
    #expect(answers.chance(scaledVariance: 29).ways == 5 + 8 * 30)
  }

  /// 1.0 for 3 and 4 people, .85 for 5, .667, .528, .395, .262: r_wg at the critical spread.
  @Test(arguments: [(3, 1.0), (4, 1), (5, 0.85), (7, 0.667), (10, 0.528), (15, 0.395), (30, 0.262)])
  func criticalAgreement(_ people: Int, _ agreement: Double) throws {
    let answers = try UniformAnswers(people: people, points: 5)
    let critical = try #require(answers.criticalScaledVariance)
    let found = 1 - Double(critical) / Double(2 * people * (people - 1))
    #expect(abs(found - agreement) < 0.0005)
    #expect(answers.chance(scaledVariance: Int128(critical)).isSeldom)
    #expect(!answers.chance(scaledVariance: Int128(critical + people)).isSeldom)
  }

  @Test func twoPeopleHaveNoCriticalSpread() throws {
    #expect(try UniformAnswers(people: 2, points: 5).criticalScaledVariance == nil)
    #expect(try UniformAnswers(people: 2, points: 20).criticalScaledVariance == 0)
  }

  @Test func groupsItCannotCountAreRefused() {
    #expect(throws: Undefined.tooFew(have: 1, needed: 2)) {
      try UniformAnswers(people: 1, points: 5)
    }
    #expect(throws: Undefined.tooFewPoints(have: 1, needed: 2)) {
      try UniformAnswers(people: 5, points: 1)
    }
    #expect(throws: Undefined.tooMany(have: 55, most: 54)) {
      try UniformAnswers(people: 55, points: 5)
    }
    #expect(throws: Undefined.self) { try UniformAnswers(people: 30, points: 101) }
    #expect(throws: Never.self) { try UniformAnswers(people: 54, points: 5) }
  }
}
