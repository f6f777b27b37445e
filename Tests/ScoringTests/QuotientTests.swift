import Scoring
import Testing

@Suite struct QuotientTests {
  /// Small ratios are the processor's own division, which IEEE 754 rounds once. The same ratio in
  /// large numbers has to come out the same, though neither number is a `Double`.
  @Test func largeRatiosRoundLikeSmallOnes() {
    var dice = Dice(state: 11)
    for _ in 0..<500 {
      let (top, bottom) = (
        Int.random(in: -9999...9999, using: &dice), Int.random(in: 1...9999, using: &dice)
      )
      let scale = Int128(3).multipliedBySevens(35)
      let large = Quotient.rounded(Int128(top) * scale, Int128(bottom) * scale)
      #expect(large == Double(top) / Double(bottom))
    }
  }

  @Test func halfwayGoesToEvenAndMoreThanHalfwayDoesNot() {
    let whole: Int128 = 1 << 53
    let twice = whole * 2
    #expect(Quotient.rounded(twice + 2, 2) == 9_007_199_254_740_992)
    #expect(Quotient.rounded(twice + 6, 2) == 9_007_199_254_740_996)
    // Over by so little that neither number as a Double would show it.
    let huge: Int128 = 1 << 70
    #expect(Quotient.rounded((twice + 2) * huge + 1, 2 * huge) == 9_007_199_254_740_994)
    #expect(Quotient.rounded(.max, 1) == 0x1p127)
    #expect(Quotient.rounded(1, .max) == 0x1p-127)
  }

  @Test func theSignIsThatOfBoth() {
    #expect(Quotient.rounded(-1, 4) == -0.25)
    #expect(Quotient.rounded(1, -4) == -0.25)
    #expect(Quotient.rounded(-1, -4) == 0.25)
    #expect(Quotient.rounded(0, -4).sign == .plus)
  }
}

extension Int128 {
  fileprivate func multipliedBySevens(_ times: Int) -> Int128 {
    (0..<times).reduce(self) { product, _ in product * 7 }
  }
}
