import Scoring
import Testing

/// Known values from R 4.2.2, `qf`; for a million people, where `qf` takes the second degrees of
/// freedom for infinite, from SciPy 1.17.1, `stats.f.ppf`.
@Suite struct NumericsFDistributionTests {
  @Test(arguments: [
    (0.975, 9, 18, 2.929112493123265), (0.025, 9, 18, 0.2701621393623208),
    (0.975, 99, 198, 1.394974825991669), (0.025, 999_999, 1_999_998, 0.9966100249383867),
    (0.975, 1, 1, 647.789011477844), (0.025, 1, 8, 0.001045307581200916),
    (0.975, 29, 1276, 1.588197221768452), (0.5, 3, 7, 0.8709442531872852),
  ])
  func isTheQuantileOfR(_ probability: Double, _ d1: Double, _ d2: Double, _ known: Double) {
    #expect(agreeRelatively(Numerics.fQuantile(probability, d1, d2), known, to: 1e-12))
  }

  @Test func turnsRoundWithItsDegreesOfFreedom() {
    let (upper, lower) = (Numerics.fQuantile(0.975, 7, 40), Numerics.fQuantile(0.025, 40, 7))
    #expect(agreeRelatively(upper, 1 / lower, to: 1e-12))
  }
}
