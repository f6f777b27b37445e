/// An exact rational number in lowest terms, with a positive denominator. Scores stay fractions
/// until they are displayed, so that equality and order never depend on rounding.
///
/// Arithmetic traps on overflow, as that of `Int` does; comparison cannot overflow.
package struct Fraction: Hashable, Sendable {
  /// The numerator, which carries the sign.
  package let numerator: Int
  /// The denominator, which is always positive.
  package let denominator: Int

  /// Creates a fraction in lowest terms; the sign of a negative denominator moves to the numerator.
  /// A denominator of zero is a programming error and traps.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction over zero")
    let divisor = Fraction.commonDivisor(numerator, denominator)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// The absolute value.
  package var magnitude: Fraction { Fraction(abs(numerator), denominator) }

  /// Returns this fraction times `factor`, rounded to the nearest integer; ties round away from
  /// zero.
  package func rounded(times factor: Int = 1) -> Int {
    let whole = (2 * abs(numerator) * factor + denominator) / (2 * denominator)
    return numerator < 0 ? -whole : whole
  }

  /// The fraction with one decimal, such as `3.7` or `-0.5`; ties round away from zero, and there
  /// is no negative zero.
  package var oneDecimal: String {
    let tenths = rounded(times: 10)
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Returns the arithmetic mean; nil for an empty collection.
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
  /// Compares exactly, by cross multiplication in double width.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension Fraction {
  /// Returns the exact sum.
  package static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// Returns the exact difference.
  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, right.denominator)
  }

  /// Returns the exact product.
  package static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }
}
