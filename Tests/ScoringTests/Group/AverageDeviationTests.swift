import Scoring
import Testing

@Suite struct AverageDeviationTests {
  @Test(arguments: GoldenGroup.all) func isThatOfMultilevel(_ group: GoldenGroup) {
    #expect(group.histogram.averageDeviationFromMean.isClose(to: group.fromMean))
    #expect(group.histogram.averageDeviationFromMedian.estimate.isClose(to: group.fromMedian))
  }

  @Test func isExact() {
    #expect(
      Histogram(counts: [2, 3, 0, 1]).averageDeviationFromMedian == .value(Fraction(2, 3)))
    // Halfway between 2 and 3: 1.5, 0.5, 0.5 and 0.5 steps.
    #expect(
      Histogram(counts: [1, 1, 2]).averageDeviationFromMedian == .value(Fraction(3, 4)))
  }

  /// Nothing is nearer to all answers than the median, and mirroring or moving changes nothing.
  @Test func hasItsProperties() throws {
    for histogram in GoldenGroup.random where histogram.rated > 1 {
      let deviation = try #require(histogram.averageDeviationFromMedian.value)
      let fromMean = try #require(histogram.averageDeviationFromMean.value)
      let rounded = Quotient.rounded(Int128(deviation.numerator), Int128(deviation.denominator))
      #expect(rounded <= fromMean)
      #expect(deviation <= Fraction(histogram.points - 1, 2))
      #expect(histogram.reversed.averageDeviationFromMedian == .value(deviation))
      #expect(histogram.reversed.averageDeviationFromMean == .value(fromMean))
    }
  }

  @Test func onePersonHasNone() {
    let one = Histogram(counts: [0, 1, 0])
    #expect(one.averageDeviationFromMedian == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(one.averageDeviationFromMean == .undefined(.tooFew(have: 1, needed: 2)))
  }
}
