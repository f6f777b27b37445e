import Scoring
import Testing

@Suite struct HistogramTests {
  @Test func sumsComeFromTheScale() {
    let histogram = Histogram(counts: [1, 0, 2, 0, 3], noChance: 4, notAnswered: 5)
    #expect(histogram.rated == 6)
    #expect(histogram.sum == 1 + 6 + 15)
    #expect(histogram.sumOfSquares == 1 + 18 + 75)
    #expect(Histogram(low: 0, counts: [5, 1]).sum == 1)
  }

  @Test func mirroringTwiceChangesNothing() {
    let histogram = Histogram(low: 0, counts: [5, 1, 2], noChance: 1)
    #expect(histogram.reversed.counts == [2, 1, 5])
    #expect(histogram.reversed.noChance == 1)
    #expect(histogram.reversed.reversed == histogram)
  }

  @Test func addingKeepsThreeKindsApart() {
    let one = Histogram(counts: [1, 2], noChance: 3, notAnswered: 4)
    #expect(one + one == Histogram(counts: [2, 4], noChance: 6, notAnswered: 8))
  }
}
