import Scoring
import Testing

/// Known values from mpmath 1.3.0 with 40 digits.
@Suite struct NumericsLogGammaTests {
  @Test(arguments: [
    (0.5, 0.57236494292470008707), (1.5, -0.12078223763524522235),
    (3, 0.69314718055994530942), (4.25, 2.1144569274503714755), (10, 12.801827480081469611),
    (15.9, 27.625493215168691781), (16, 27.899271383840891566),
    (100.5, 361.43554046777762156), (12345.678, 103959.91990554605982),
    (1_000_000.5, 12815511.476902765642),
  ])
  func isTheKnownValue(_ x: Double, _ known: Double) {
    #expect(agree(Numerics.logGamma(x), known, to: 1e-14))
  }

  @Test func vanishesAtOneAndTwo() {
    #expect(abs(Numerics.logGamma(1)) < 2e-14)
    #expect(abs(Numerics.logGamma(2)) < 2e-14)
  }
}
