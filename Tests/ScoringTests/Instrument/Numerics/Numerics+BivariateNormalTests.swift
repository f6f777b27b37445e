import Scoring
import Testing

/// Known values from mpmath 1.3.0 with 22 digits, by another way: the normal density of the first
/// variable times the conditional chance of the second, integrated.
@Suite struct NumericsBivariateNormalTests {
  @Test(arguments: [
    (0.3, -0.7, 0.5, 0.0570116753225468256), (-1.2, -1.5, -0.8, -0.00768693423965697395),
    (1, 1, 0.95, 0.102958531232055166), (0.5, 0.4, 0.999, 0.202151127990901555),
    (-2.5, 2, 0.3, 0.000132107933499528724), (0, 0, 0.5, 0.0833333333333333333),
  ])
  func isTheKnownValue(_ h: Double, _ k: Double, _ r: Double, _ known: Double) {
    #expect(abs(Numerics.bivariateExcess(h, k, correlation: r) - known) < 1e-14)
    #expect(abs(Numerics.bivariateExcess(k, h, correlation: r) - known) < 1e-14)
  }

  /// At (0, 0) it is arcsin r/2π, by Sheppard's theorem: π/6 for ½, π/4 for √½, π/3 for √¾.
  @Test(arguments: [(0.25, 12), (0.5, 8), (0.75, 6)])
  func atTheMiddleItIsTheArcSine(_ square: Double, _ part: Double) {
    let r = square.squareRoot()
    #expect(abs(Numerics.bivariateExcess(0, 0, correlation: r) - 1 / part) < 1e-15)
    #expect(abs(Numerics.bivariateExcess(0, 0, correlation: -r) + 1 / part) < 1e-15)
  }

  @Test func towardsOneItIsTheSmallerOfTheTwo() {
    let (h, k) = (-0.4, 0.9)
    let limit = Numerics.normal(h) * (1 - Numerics.normal(k))
    #expect(abs(Numerics.bivariateExcess(h, k, correlation: 0.99999) - limit) < 1e-14)
  }

  @Test func theDensityIsItsSlope() {
    for r in [-0.9, -0.3, 0.01, 0.6, 0.97] {
      let step = 1e-5
      let slope =
        (Numerics.bivariateExcess(0.8, -0.1, correlation: r + step)
          - Numerics.bivariateExcess(0.8, -0.1, correlation: r - step)) / (2 * step)
      #expect(agree(Numerics.bivariateDensity(0.8, -0.1, correlation: r), slope, to: 1e-8))
    }
  }

  @Test func nothingIsGainedAtInfinity() {
    #expect(Numerics.bivariateExcess(.infinity, 1, correlation: 0.5) == 0)
    #expect(Numerics.bivariateExcess(0, -.infinity, correlation: 0.5) == 0)
    #expect(Numerics.bivariateDensity(.infinity, 0, correlation: 0.5) == 0)
    #expect(Numerics.bivariateExcess(0.3, 1, correlation: 0) == 0)
  }
}
