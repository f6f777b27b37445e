import Scoring
import Testing

@Suite struct ClosenessTests {
  private func closeness(_ numerator: Int, _ denominator: Int, points: Int = 5) -> Closeness {
    Closeness(.value(Fraction(numerator, denominator)), points: points)
  }

  @Test func limitsBelongToTheCloserBand() {
    #expect(closeness(0, 1) == .veryClose)
    #expect(closeness(1, 2) == .veryClose)
    #expect(closeness(501, 1000) == .fairlyClose)
    #expect(closeness(5, 6) == .fairlyClose)
    #expect(closeness(834, 1000) == .spread)
  }

  /// Five steps between six people: 5/6 exactly, which .83 or .8 would miss.
  @Test func sixPeopleCanStandOnTheLimit() {
    let histogram = Histogram(counts: [0, 1, 3, 0, 2])
    #expect(histogram.averageDeviationFromMedian == .value(Fraction(5, 6)))
    #expect(histogram.closeness == .fairlyClose)
    #expect(Histogram(counts: [1, 0, 3, 0, 2]).closeness == .spread)
    #expect(Histogram(counts: [0, 0, 2, 2, 0]).closeness == .veryClose)
  }

  @Test func limitsGrowWithTheScaleAndShrinkOnAShortOne() {
    #expect(closeness(1, 2, points: 2) == .spread)
    #expect(closeness(1, 5, points: 2) == .veryClose)
    #expect(closeness(1, 3, points: 2) == .fairlyClose)
    #expect(closeness(7, 6, points: 7) == .fairlyClose)
    #expect(closeness(51, 100, points: 7) == .fairlyClose)
    #expect(closeness(118, 100, points: 7) == .spread)
  }

  @Test func onePersonIsNeither() {
    #expect(
      Histogram(counts: [0, 1]).closeness == .undefined(.tooFew(have: 1, needed: 2)))
  }
}
