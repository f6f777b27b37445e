import Scoring
import Testing

@Suite struct FractionTests {
  @Test func equalValuesAreEqualHoweverTheyWereMade() {
    #expect(Fraction(6, 4) == Fraction(3, 2))
    #expect(Fraction(3, -6) == Fraction(-1, 2))
    #expect(Fraction(0, 7) == Fraction(0))
    #expect(Set([Fraction(2, 4), Fraction(1, 2)]).count == 1)
    #expect(Fraction(-4, 6).denominator == 3)
  }

  @Test func thirdsAddUpExactly() {
    let third = Fraction(1, 3)
    #expect(third + third + third == Fraction(1))
    #expect(Fraction(1) - third == Fraction(2, 3))
    #expect(third * Fraction(3, 2) == Fraction(1, 2))
  }

  @Test func comparisonIsExactWhereDoubleIsNot() {
    let large = 1 << 53
    #expect(Fraction(large, large + 1) < Fraction(large + 1, large + 2))
    #expect(Fraction(Int.max - 1, Int.max) < Fraction(Int.max, Int.max - 1))
    #expect(Fraction(-1, 2) < Fraction(-1, 3))
    #expect(!(Fraction(1, 2) < Fraction(2, 4)))
  }

  @Test(arguments: [
    (Fraction(11, 3), "3.7"), (Fraction(10, 3), "3.3"), (Fraction(5), "5.0"),
    (Fraction(9, 4), "2.3"), (Fraction(-9, 4), "-2.3"), (Fraction(1, 20), "0.1"),
    (Fraction(-1, 20), "-0.1"), (Fraction(-1, 21), "0.0"), (Fraction(59, 20), "3.0"),
    (Fraction(-1, 2), "-0.5"), (Fraction(21, 2), "10.5"), (Fraction(199, 20), "10.0"),
  ])
  func oneDecimalRoundsHalfAwayFromZero(_ value: Fraction, _ text: String) {
    #expect(value.oneDecimal == text)
  }

  @Test func wholeNumbersRoundHalfAwayFromZero() {
    #expect(Fraction(5, 2).rounded() == 3)
    #expect(Fraction(-5, 2).rounded() == -3)
    #expect(Fraction(7, 3).rounded() == 2)
    #expect(Fraction(1, 3).rounded(times: 1000) == 333)
  }

  @Test func meanOfNothingIsNothing() {
    #expect(Fraction.mean([]) == nil)
    #expect(Fraction.mean([Fraction(1, 3), Fraction(1, 2), Fraction(2)]) == Fraction(17, 18))
  }

  @Test func overZeroIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = Fraction(1, 0) }
  }

  /// Every fraction with a small denominator, against rounding its digits by long division.
  @Test func oneDecimalAgreesWithLongDivision() {
    for denominator in 1...40 {
      for numerator in 0...400 {
        let tenths = numerator * 10 / denominator
        let rest = numerator * 10 % denominator
        let rounded = tenths + (rest * 2 >= denominator ? 1 : 0)
        #expect(
          Fraction(numerator, denominator).oneDecimal == "\(rounded / 10).\(rounded % 10)")
      }
    }
  }
}
