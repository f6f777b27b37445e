import Scoring
import Testing

@Suite struct UngatedFeldtTests {
  @Test(arguments: InstrumentGolden.all)
  func isThatOfPsychAndPsychometric(_ golden: InstrumentGolden) {
    let interval = Ungated.feldtInterval(
      alpha: golden.alpha, people: golden.people, statements: golden.rows.statements)
    #expect(agree(interval.lower, golden.feldt.lower, to: 1e-10))
    #expect(agree(interval.upper, golden.feldt.upper, to: 1e-10))
  }

  /// R 4.2.2, `1 - (1 - .8) * qf(c(.975, .025), n - 1, 2 * (n - 1))`: how the interval of an alpha
  /// of 0.80 for three statements narrows.
  @Test(arguments: [
    (10, 0.4141775013753471, 0.9459675721275358, "0.41", "0.95"),
    (30, 0.6333373560269262, 0.8981656385514388, "0.63", "0.90"),
    (50, 0.6801925022055553, 0.8798690837477381, "0.68", "0.88"),
    (100, 0.7210050348016663, 0.8594410459593458, "0.72", "0.86"),
    (200, 0.7466898770563077, 0.8436339927759539, "0.75", "0.84"),
    (500, 0.7675966525009517, 0.8285567239791688, "0.77", "0.83"),
  ])
  func narrowsWithPeople(
    _ people: Int, _ lower: Double, _ upper: Double, _ low: String, _ high: String
  ) {
    let interval = Ungated.feldtInterval(alpha: 0.8, people: people, statements: 3)
    #expect(agree(interval.lower, lower, to: 1e-10))
    #expect(agree(interval.upper, upper, to: 1e-10))
    #expect(hundredths(interval.lower) == low)
    #expect(hundredths(interval.upper) == high)
  }

  private func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    return "0.\(whole)"
  }

  @Test func lessConfidenceIsNarrower() {
    let wide = Ungated.feldtInterval(alpha: 0.5, people: 40, statements: 5)
    let narrow = Ungated.feldtInterval(alpha: 0.5, people: 40, statements: 5, confidence: 0.8)
    #expect(wide.lower < narrow.lower)
    #expect(narrow.lower < 0.5)
    #expect(narrow.upper < wide.upper)
  }

  @Test func perfectAlphaHasNoWidth() {
    let interval = Ungated.feldtInterval(alpha: 1, people: 40, statements: 5)
    #expect(interval == Ungated.feldtInterval(alpha: 1, people: 4, statements: 2))
    #expect(interval.lower == 1)
    #expect(interval.upper == 1)
  }
}
