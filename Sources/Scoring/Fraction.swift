/// An exact rational number, always reduced, with a positive denominator. Scores stay fractions
/// until they are shown, so that equal is equal and order never depends on rounding.
///
/// Arithmetic traps on overflow, as `Int` does; comparison cannot overflow.
package struct Fraction: Hashable, Sendable {
  /// Above the line; carries the sign.
  package let numerator: Int
  /// Below the line; always positive.
  package let denominator: Int

  /// The reduced fraction; a negative denominator moves its sign up. A denominator of zero is a
  /// programming error and traps.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction over zero")
    let divisor = Fraction.commonDivisor(numerator, denominator)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// Its distance from zero.
  package var magnitude: Fraction { Fraction(abs(numerator), denominator) }

  /// The whole number nearest to this times `factor`; exactly half goes away from zero.
  package func rounded(times factor: Int = 1) -> Int {
    let whole = (2 * abs(numerator) * factor + denominator) / (2 * denominator)
    return numerator < 0 ? -whole : whole
  }

  /// One decimal, such as `3.7` or `-0.5`: exactly half goes away from zero, and there is no
  /// negative zero.
  package var oneDecimal: String {
    let tenths = rounded(times: 10)
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// The arithmetic mean; nil of nothing.
  package static func mean(_ fractions: some Collection<Fraction>) -> Fraction? {
    fractions.isEmpty ? nil : fractions.reduce(Fraction(0), +) * Fraction(1, fractions.count)
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension Fraction: Comparable {
  /// Exact, by cross multiplication in double width.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension Fraction {
  /// The exact sum.
  package static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The exact difference.
  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, right.denominator)
  }

  /// The exact product.
  package static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }
}
