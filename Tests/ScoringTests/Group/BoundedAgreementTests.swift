import Scoring
import Testing

@Suite struct BoundedAgreementTests {
  @Test(arguments: GoldenGroup.all) func isThatOfMultilevel(_ group: GoldenGroup) {
    if let golden = group.bounded {
      #expect(group.histogram.boundedAgreement.isClose(to: golden))
    } else {
      #expect(group.histogram.boundedAgreement == .undefined(.nearScaleEnd))
    }
  }

  /// Three people may have a mean from (2·1 + 5)/3 = 7/3 to 11/3, both included.
  @Test func itsRangeOfMeansIncludesItsEnds() {
    #expect(Histogram(counts: [1, 1, 0, 1, 0]).boundedAgreement != .undefined(.nearScaleEnd))
    #expect(Histogram(counts: [1, 1, 1, 0, 0]).boundedAgreement == .undefined(.nearScaleEnd))
    #expect(Histogram(counts: [0, 0, 0, 1, 2]).boundedAgreement == .undefined(.nearScaleEnd))
    #expect(Histogram(counts: [3, 0, 0, 0, 0]).boundedAgreement == .value(1))
  }

  /// It is −1 when all stand at the two ends, however they are shared out.
  @Test(arguments: 2...8) func hasItsProperties(_ points: Int) {
    for share in 1...6 {
      let middle = Array(repeating: 0, count: points - 2)
      let ends = Histogram(low: -2, counts: [share] + middle + [7 - share])
      #expect(ends.boundedAgreement == .value(-1))
    }
    for histogram in GoldenGroup.random where histogram.rated > 1 {
      #expect(histogram.reversed.boundedAgreement == histogram.boundedAgreement)
      if let value = histogram.boundedAgreement.value { #expect((-1...1).contains(value)) }
    }
  }

  @Test func onePersonHasNone() {
    #expect(
      Histogram(counts: [0, 0, 1]).boundedAgreement == .undefined(.tooFew(have: 1, needed: 2)))
  }
}
