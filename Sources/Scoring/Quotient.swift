/// Division with a single rounding, for the end of an exact calculation.
package enum Quotient {
  /// Returns the ratio of two integers of any size, rounded once, to nearest with ties to even
  /// (IEEE 754). A denominator of zero is a programming error and traps.
  package static func rounded(_ numerator: Int128, _ denominator: Int128) -> Double {
    precondition(denominator != 0, "a quotient over zero")
    let size = magnitude(numerator.magnitude, denominator.magnitude)
    return numerator != 0 && (numerator < 0) != (denominator < 0) ? -size : size
  }

  /// Returns the common denominator in which fractions with these positive denominators are added
  /// exactly: their least common multiple. If that exceeds 2^52, the result is 2^52, and each
  /// fraction is truncated to that unit: the sum still does not depend on the order of the terms.
  static func commonUnit(of denominators: some Sequence<Int128>) -> Int128 {
    let most: Int128 = 1 << 52
    var unit: Int128 = 1
    for denominator in Set(denominators) {
      var (left, right) = (unit, denominator)
      while right != 0 { (left, right) = (right, left % right) }
      unit *= denominator / left
      if unit > most { return most }
    }
    return unit
  }

  private static func magnitude(_ numerator: UInt128, _ denominator: UInt128) -> Double {
    let whole: UInt128 = 1 << 53
    if numerator <= whole, denominator <= whole { return Double(numerator) / Double(denominator) }
    var (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    var shift = 0
    while rest != 0, quotient < whole << 2 {
      (quotient, rest, shift) = (quotient << 1, rest << 1, shift + 1)
      if rest >= denominator { (quotient, rest) = (quotient | 1, rest - denominator) }
    }
    // The remainder matters only for breaking a tie: one sticky bit, two below the last place,
    // represents it.
    if rest != 0 { quotient |= 1 }
    return Double(sign: .plus, exponent: -shift, significand: Double(quotient))
  }
}
