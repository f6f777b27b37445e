import Scoring
import Testing

@Suite struct MomentsTests {
  @Test(arguments: GoldenGroup.all) func areThoseOfR(_ group: GoldenGroup) {
    #expect(group.histogram.mean.estimate.isClose(to: group.mean))
    #expect(group.histogram.standardDeviation.isClose(to: group.deviation))
  }

  /// R base 4.2.2, `mean` and `sd`.
  @Test func ofNineStatementsAreThoseOfR() {
    let golden: [(mean: Double, deviation: Double)] = [
      (3.69230769230769, 1.25064086135971), (3.92307692307692, 0.954073587443029),
      (3.66666666666667, 1.23091490979333), (3.15384615384615, 1.21423184538991),
      (3.33333333333333, 1.07308673997732), (3.25, 1.21543108701099),
      (3.46153846153846, 1.26592420885458), (3.41666666666667, 1.31137217055151),
      (2.46153846153846, 1.26592420885458),
    ]
    for (counts, golden) in zip(GoldenGroup.statements, golden) {
      #expect(Histogram(counts: counts).mean.estimate.isClose(to: golden.mean))
      #expect(Histogram(counts: counts).standardDeviation.isClose(to: golden.deviation))
    }
  }

  @Test func hundredsOfMillionsOfPeopleLoseNothing() {
    let half = 200_000_000
    let large = Histogram(counts: [half, half])
    // s² = ¼·n/(n − 1), with n = 4·10⁸.
    #expect(large.variance == .value(100_000_000.0 / 399_999_999))
    #expect(large.mean == .value(Fraction(3, 2)))
  }

  @Test func tooFewPeopleAreNamed() {
    #expect(Histogram(counts: [0, 0]).mean == .undefined(.tooFew(have: 0, needed: 1)))
    #expect(Histogram(counts: [0, 1]).variance == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(
      Histogram(counts: [0, 0]).standardDeviation == .undefined(.tooFew(have: 0, needed: 2)))
  }
}
