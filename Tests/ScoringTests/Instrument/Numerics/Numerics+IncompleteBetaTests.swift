import Scoring
import Testing

/// Known values from mpmath 1.3.0, `betainc` with 40 digits; for the largest parameters `quad` of
/// the density with 30.
@Suite struct NumericsIncompleteBetaTests {
  @Test(arguments: [
    (0.3, 2, 3, 0.34829999999999998042), (0.9, 2, 3, 0.9963000000000000024),
    (0.5, 0.5, 0.5, 0.5), (0.01, 0.5, 4, 0.21657559375000000221),
    (0.34, 49.5, 99, 0.57567140256579550846), (0.334, 500, 1000, 0.5242530462817792704),
    (0.7, 30, 4, 0.0041871332458018944656),
    (0.3333, 5000, 10000, 0.49731285508732337592),
  ])
  func isTheKnownValue(_ x: Double, _ a: Double, _ b: Double, _ known: Double) {
    #expect(agreeRelatively(Numerics.incompleteBeta(x, a, b), known, to: 1e-13))
  }

  @Test func endsAreCertain() {
    #expect(Numerics.incompleteBeta(-1, 2, 3) == 0)
    #expect(Numerics.incompleteBeta(0, 2, 3) == 0)
    #expect(Numerics.incompleteBeta(1, 2, 3) == 1)
    #expect(Numerics.inverseIncompleteBeta(0, 2, 3) == (0, 1))
    #expect(Numerics.inverseIncompleteBeta(1, 2, 3) == (1, 0))
  }

  @Test(arguments: [0.5, 1, 4.5, 40, 600], [0.001, 0.025, 0.5, 0.975, 0.999])
  func theInverseUndoesIt(_ a: Double, _ probability: Double) {
    for b in [0.5, 2, 99.5, 1200] {
      let (x, complement) = Numerics.inverseIncompleteBeta(probability, a, b)
      #expect(agree(x + complement, 1, to: 1e-15))
      let back = min(
        abs(Numerics.incompleteBeta(x, a, b) - probability),
        abs(1 - Numerics.incompleteBeta(complement, b, a) - probability))
      #expect(back < 1e-13, "a \(a), b \(b)")
    }
  }
}
