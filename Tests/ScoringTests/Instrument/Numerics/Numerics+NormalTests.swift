import Scoring
import Testing

/// Known values from mpmath 1.3.0 with 40 digits.
@Suite struct NumericsNormalTests {
  @Test(arguments: [
    (-8, 6.2209605742717841235e-16), (-3.5, 0.00023262907903552503635),
    (-3, 0.0013498980316300945267), (-1, 0.15865525393145705141),
    (-0.1, 0.46017216272297101633), (0, 0.5), (0.7, 0.75803634777692697138),
    (2.9, 0.99813418669961596152), (3.1, 0.9990323967867816434), (6, 0.99999999901341235496),
  ])
  func isTheKnownValue(_ x: Double, _ known: Double) {
    #expect(agreeRelatively(Numerics.normal(x), known, to: 1e-12))
    #expect(abs(Numerics.normal(x) - known) < 1e-15)
  }

  @Test(arguments: [
    (0.001, -3.0902323061678135354), (0.0249, -1.9616778690637860161),
    (0.3, -0.52440051270804081597), (0.4999, -0.00025066283008800749239),
  ])
  func quantilesAreTheKnownOnes(_ lower: Double, _ known: Double) {
    #expect(agree(Numerics.normalQuantile(lower: lower, upper: 1 - lower), known, to: 1e-13))
    #expect(agree(Numerics.normalQuantile(lower: 1 - lower, upper: lower), -known, to: 1e-13))
  }

  @Test func edgesGiveWhatTheyShould() {
    #expect(Numerics.normal(-.infinity) == 0)
    #expect(Numerics.normal(.infinity) == 1)
    #expect(Numerics.normal(.nan).isNaN)
    #expect(Numerics.normalQuantile(lower: 0, upper: 1) == -.infinity)
    #expect(Numerics.normalQuantile(lower: 1, upper: 0) == .infinity)
    #expect(abs(Numerics.normalQuantile(lower: 0.5, upper: 0.5)) < 1e-15)
  }
}
