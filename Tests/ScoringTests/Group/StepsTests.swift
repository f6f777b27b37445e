import Scoring
import Testing

@Suite struct StepsTests {
  @Test func varianceDoesNotDependOnWhereTheScaleBegins() {
    for histogram in GoldenGroup.random {
      let moved = Histogram(low: histogram.low + 7, counts: histogram.counts)
      #expect(moved.scaledVariance == histogram.scaledVariance)
      let (people, sum) = (Int128(histogram.rated), Int128(histogram.sum))
      #expect(
        histogram.scaledVariance == people * Int128(histogram.sumOfSquares) - sum * sum)
    }
  }

  @Test func tensOfMillionsOfPeopleFit() {
    let half = 50_000_000_000
    #expect(
      Histogram(counts: [half, 0, 0, 0, half]).scaledVariance
        == 16 * Int128(half) * Int128(half))
  }
}
