import Scoring
import Testing

/// Known values from mpmath 1.3.0 with 40 digits.
@Suite struct NumericsExponentialTests {
  @Test(arguments: [
    (1e-10, 1.0000000001), (0.34, 1.4049475905635938312), (-0.35, 0.70468808971871345),
    (1, 2.7182818284590452354), (-1, 0.3678794411714423216), (10, 22026.465794806716517),
    (-50.5, 1.1698459177061964686e-22), (700, 1.0142320547350045095e304),
    (709.7, 1.6549840276802644031e308),
  ])
  func isTheKnownValue(_ x: Double, _ known: Double) {
    #expect(agreeRelatively(Numerics.exp(x), known, to: 4e-16))
  }

  @Test func edgesGiveWhatTheyShould() {
    #expect(Numerics.exp(0) == 1)
    #expect(Numerics.exp(-740) == 85 * .leastNonzeroMagnitude)
    #expect(Numerics.exp(-800) == 0)
    #expect(Numerics.exp(-.infinity) == 0)
    #expect(Numerics.exp(710) == .infinity)
    #expect(Numerics.exp(.nan).isNaN)
  }

  @Test func undoesTheLogarithm() {
    for step in 1...200 {
      let x = Double(step) * 0.37
      #expect(agreeRelatively(Numerics.log(Numerics.exp(x)), x, to: 4e-16))
    }
  }
}
