import Scoring
import Testing

@Suite struct OrdinalAgreementTests {
  @Test(arguments: GoldenGroup.all) func isThatOfAgrmt(_ group: GoldenGroup) {
    #expect(group.histogram.ordinalAgreement.isClose(to: group.ordinal))
  }

  @Test func ofSevenPointsIsThatOfAgrmt() {
    #expect(GoldenGroup.sevenPoints.ordinalAgreement.isClose(to: 0.6113333, within: 1e-7))
  }

  @Test(arguments: 3...12) func knowsItsThreeLandmarks(_ points: Int) {
    let middle = Array(repeating: 0, count: points - 2)
    #expect(Histogram(counts: [4] + middle + [4]).ordinalAgreement == .value(-1))
    #expect(
      Histogram(counts: Array(repeating: 3, count: points)).ordinalAgreement == .value(0))
    #expect(Histogram(counts: [0, 9] + middle).ordinalAgreement == .value(1))
  }

  @Test func hasItsProperties() throws {
    for histogram in GoldenGroup.random where histogram.rated > 1 && histogram.points > 2 {
      let agreement = try #require(histogram.ordinalAgreement.value)
      #expect((-1...1).contains(agreement))
      #expect(histogram.reversed.ordinalAgreement == .value(agreement))
      // Shares alone count: twice everyone is the same.
      #expect((histogram + histogram).ordinalAgreement == .value(agreement))
    }
  }

  /// A hundred points have too many denominators for one exact sum, and still no value is lost.
  @Test func aLongScaleIsStillWithinBounds() {
    var dice = Dice(state: 3)
    let long = Histogram(counts: (0...100).map { _ in Int.random(in: 0...1000, using: &dice) })
    let (found, mirrored) = (long.ordinalAgreement.value, long.reversed.ordinalAgreement.value)
    #expect(found.map { abs($0) < 0.1 } == true)
    #expect(found == mirrored)
  }

  @Test func twoPointsOrOnePersonHaveNone() {
    #expect(
      Histogram(counts: [3, 3]).ordinalAgreement
        == .undefined(.tooFewPoints(have: 2, needed: 3)))
    #expect(
      Histogram(counts: [0, 0, 1]).ordinalAgreement == .undefined(.tooFew(have: 1, needed: 2)))
  }
}
