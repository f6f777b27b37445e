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

  @Test func pilingUpIsMoreThanFifteenPercentOfFifty() {
    #expect(!Histogram(counts: [15, 70, 15]).isPiledUp)
    #expect(Histogram(counts: [16, 69, 15]).isPiledUp)
    #expect(Histogram(counts: [15, 69, 16]).isPiledUp)
    #expect(Histogram(counts: [50, 0, 0]).isPiledUp)
    #expect(!Histogram(counts: [49, 0, 0]).isPiledUp)
  }
}
