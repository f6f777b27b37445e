import Scoring
import Testing

/// Known values from mpmath 1.3.0 with 40 digits.
@Suite struct NumericsLogarithmTests {
  @Test(arguments: [
    (0.1, -2.3025850929940456285), (0.5, -0.69314718055994530942),
    (0.9999999, -1.0000000494736474329e-7), (1.0000001, 9.9999995058387045178e-8),
    (1.4142135, 0.34657354617553321816), (3, 1.0986122886681096914),
    (1e10, 23.02585092994045684), (1e-300, -690.77552789821370518),
    (.leastNonzeroMagnitude, -744.44007192138126231),
    (1.7976931348623157e308, 709.78271289338399673),
  ])
  func isTheKnownValue(_ x: Double, _ known: Double) {
    #expect(agreeRelatively(Numerics.log(x), known, to: 3e-16))
  }

  @Test func ofOneIsExactlyZero() { #expect(Numerics.log(1) == 0) }

  @Test func edgesGiveWhatTheyShould() {
    #expect(Numerics.log(0) == -.infinity)
    #expect(Numerics.log(.infinity) == .infinity)
    #expect(Numerics.log(-1).isNaN)
    #expect(Numerics.log(.nan).isNaN)
  }
}
