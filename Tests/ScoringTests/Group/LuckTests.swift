import Scoring
import Testing

@Suite struct LuckTests {
  @Test func oneInTwentyItselfIsSeldom() {
    #expect(Chance(ways: 1, of: 20).isSeldom)
    #expect(!Chance(ways: 2, of: 39).isSeldom)
    let most = Int128.max
    #expect(Chance(ways: most / 20, of: most).isSeldom)
    #expect(!Chance(ways: most / 20 + 1, of: most).isSeldom)
    #expect(Chance(ways: 1, of: 4).probability == 0.25)
  }

  @Test func threePeopleOnlyBeatLuckTogether() {
    #expect(Histogram(counts: [0, 0, 0, 3, 0]).luck == .seldom(Chance(ways: 5, of: 125)))
    // Two together and one a step off: 5 + 8·3 rows.
    #expect(
      Histogram(counts: [0, 0, 1, 2, 0]).luck == .onlyUnanimityCounts(Chance(ways: 29, of: 125)))
  }

  @Test func twoPeopleNeverDo() {
    #expect(Histogram(counts: [0, 0, 0, 2, 0]).luck == .nothingCounts(Chance(ways: 5, of: 25)))
  }

  @Test func fiveMayDiffer() {
    // All equal, or one a step off: 5 + 8·5 of 3125 rows.
    let close = Histogram(counts: [0, 0, 0, 4, 1]).luck
    #expect(close == .seldom(Chance(ways: 45, of: 3125)))
    #expect(Histogram(counts: [1, 1, 1, 1, 1]).luck.chance?.isSeldom == false)
    guard case .often = Histogram(counts: [1, 1, 1, 1, 1]).luck else {
      Issue.record("a flat spread is as luck would have it")
      return
    }
  }

  /// Wider is never less likely to be at most as wide, and mirroring changes nothing.
  @Test func hasItsProperties() throws {
    let answers = try UniformAnswers(people: 6, points: 5)
    let groups = histograms(people: 6, points: 5).map { Histogram(counts: $0) }
      .sorted { $0.scaledVariance < $1.scaledVariance }
    let chances = groups.compactMap { answers.luck($0).chance?.probability }
    #expect(chances.count == groups.count)
    #expect(zip(chances, chances.dropFirst()).allSatisfy(<=))
    #expect(chances.last == 1)
    #expect(groups.allSatisfy { $0.luck == $0.reversed.luck })
  }

  @Test func onePersonIsNotChecked() {
    #expect(
      Histogram(counts: [1, 0, 0, 0, 0]).luck == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(Luck.undefined(.noVariation).chance == nil)
  }
}
