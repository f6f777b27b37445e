import Scoring
import Testing

@Suite struct FloorAndCeilingTests {
  @Test func sharesAreOfThoseWhoRated() {
    let histogram = Histogram(counts: [1, 0, 2, 0, 3], noChance: 10, notAnswered: 10)
    #expect(histogram.floorShare == .value(Fraction(1, 6)))
    #expect(histogram.ceilingShare == .value(Fraction(1, 2)))
    #expect(histogram.reversed.ceilingShare == histogram.floorShare)
    #expect(Histogram(counts: [0, 0]).floorShare == .undefined(.tooFew(have: 0, needed: 1)))
  }

  @Test func mostAnswersAtOneEndOfFifty() {
    #expect(!Histogram(counts: [50, 0, 50]).isPiledUp)
    #expect(Histogram(counts: [51, 0, 49]).isPiledUp)
    #expect(Histogram(counts: [0, 49, 51]).isPiledUp)
    #expect(Histogram(counts: [50, 0, 0]).isPiledUp)
    #expect(!Histogram(counts: [49, 0, 0]).isPiledUp)
  }

  /// Scores of three statements: so many people at each end, and the others in the middle.
  private func scores(_ low: Int, _ middle: Int, _ high: Int) throws -> ScoresShown? {
    let people = [("111", low), ("234", middle), ("555", high)].filter { $0.1 > 0 }
    return try CohortSample.cohort(people.map { (answers: $0.0, times: $0.1) })
      .themes[0].scores.everyone.value
  }

  @Test func scoresPileUpBeyondFifteenPercentOfFifty() throws {
    #expect(try scores(15, 70, 15)?.pileUp == nil)
    #expect(try scores(16, 69, 15)?.pileUp == .lowest)
    #expect(try scores(0, 80, 20)?.pileUp == .highest)
    #expect(try scores(0, 39, 10)?.pileUp == nil)
    #expect(
      try scores(0, 80, 20).flatMap(Words.pileUp)
        == "Of 100 scores 20 are the highest there is: people there cannot be told apart, and a rise "
        + "would not show.")
  }
}
