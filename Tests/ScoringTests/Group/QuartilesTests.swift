import Scoring
import Testing

@Suite struct QuartilesTests {
  @Test(arguments: GoldenGroup.all) func areThoseOfR(_ group: GoldenGroup) {
    let found = (1...3).map { group.histogram.quartile($0).estimate.value }
    #expect(found == group.quartiles.map(Optional.some))
    #expect(group.histogram.median == group.histogram.quartile(2))
  }

  /// R stats 4.2.2, `quantile(type = 2)`; numpy 2.4.6, `averaged_inverted_cdf`, gives the same.
  @Test func ofNineStatementsAreThoseOfRAndNumpy() {
    let golden: [[Double]] = [
      [3, 4, 5], [3, 4, 5], [3, 4, 4.5], [2, 3, 4], [2.5, 3, 4], [2.5, 3, 4], [3, 4, 4],
      [2.5, 3.5, 4.5], [2, 2, 3],
    ]
    let found = GoldenGroup.statements.map { counts in
      (1...3).compactMap { Histogram(counts: counts).quartile($0).estimate.value }
    }
    #expect(found == golden)
  }

  @Test func mirroringTheScaleMirrorsThem() {
    for histogram in GoldenGroup.random where histogram.rated > 0 {
      let ends = Fraction(histogram.low + histogram.high)
      for number in 1...3 {
        let mirrored = histogram.reversed.quartile(4 - number).value.map { ends - $0 }
        #expect(histogram.quartile(number).value == mirrored)
      }
    }
  }

  @Test func theMiddleAnswersWereGivenAndHaveTheMedianBetweenThem() {
    for histogram in GoldenGroup.random {
      guard let middle = histogram.middleAnswers else {
        #expect(histogram.rated == 0)
        continue
      }
      #expect(
        histogram.median.value == Fraction(middle.lowerBound + middle.upperBound, 2))
      for answer in [middle.lowerBound, middle.upperBound] {
        #expect(histogram.counts[answer - histogram.low] > 0)
      }
    }
    #expect(Histogram(counts: [0, 3, 0, 3, 0]).middleAnswers == 2...4)
  }

  @Test func nobodyHasNone() {
    #expect(
      Histogram(counts: [0, 0], noChance: 3).median == .undefined(.tooFew(have: 0, needed: 1)))
  }
}
