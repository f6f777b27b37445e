import Scoring
import Testing

@Suite struct LeikAgreementTests {
  /// agrmt gives the dispersion.
  @Test(arguments: GoldenGroup.all) func isOneLessThatOfAgrmt(_ group: GoldenGroup) {
    #expect(group.histogram.leikAgreement.isClose(to: 1 - group.leikDispersion))
  }

  /// The smaller sides sum to 30 + 70 + 280 + 410 + 60 + 10 = 860: a dispersion of 1720/6000,
  /// which agrmt prints as 0.287.
  @Test func ofSevenPointsIsOneLessThatOfAgrmt() {
    #expect(GoldenGroup.sevenPoints.leikAgreement == .value(4280.0 / 6000))
  }

  @Test func hasItsProperties() throws {
    for histogram in GoldenGroup.random where histogram.rated > 1 {
      let agreement = try #require(histogram.leikAgreement.value)
      #expect((0...1).contains(agreement))
      #expect(histogram.reversed.leikAgreement == .value(agreement))
    }
    #expect(Histogram(counts: [2, 0, 2]).leikAgreement == .value(0))
  }

  @Test func onePersonHasNone() {
    #expect(Histogram(counts: [0, 1]).leikAgreement == .undefined(.tooFew(have: 1, needed: 2)))
  }
}
