import Scoring
import Testing

@Suite struct LogarithmTests {
  /// From Python 3.11, `math.log2`.
  static let known: [(number: Double, logarithm: Double)] = [
    (0.1, -3.321928094887362), (0.3, -1.7369655941662063), (2.0 / 3, -0.5849625007211563),
    (0.75, -0.4150374992788438), (0.9, -0.15200309344504995), (0.99, -0.014499569695115089),
    (1 - 0x1p-30, -1.3436144604913617e-09), (3, 1.584962500721156), (10, 3.321928094887362),
    (1e-300, -996.5784284662087), (1e300, 996.5784284662087), (1.5, 0.5849625007211562),
    (1.4, 0.48542682717024166), (0.7071067811865475, -0.5000000000000001),
    (0.7071067811865477, -0.49999999999999967),
  ]

  @Test(arguments: known) func isWithinTwoUnitsOfTheLastPlace(
    _ pair: (number: Double, logarithm: Double)
  ) {
    let error = Logarithm.base2(pair.number) - pair.logarithm
    #expect(abs(error) <= 2 * pair.logarithm.ulp)
  }

  @Test(arguments: -1000...1000) func powersOfTwoAreExact(_ exponent: Int) {
    let power = Double(sign: .plus, exponent: exponent, significand: 1)
    #expect(Logarithm.base2(power) == Double(exponent))
  }
}
