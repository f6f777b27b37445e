extension Numerics {
  /// The natural logarithm of 2 in two parts: the first has 32 significant bits, so that an integer
  /// multiple of it is exact.
  static let logOfTwo = (high: 0x1.62e42feep-1, low: 0x1.a39ef35793c76p-33)

  /// Returns the natural logarithm, to about one unit in the last place.
  ///
  /// x = 2ᵉm with m between √½ and √2, and log m = 2 artanh s = 2(s + s³/3 + s⁵/5 + …) for
  /// s = (m − 1)/(m + 1), where |s| < 0.172. Zero gives −∞, a negative number NaN; ∞ and NaN are
  /// returned unchanged.
  package static func log(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    guard x > 0, x.isFinite else { return x < 0 ? .nan : x }
    let (exponent, mantissa) = balanced(x)
    let s = (mantissa - 1) / (mantissa + 1)
    let rest = 2 * s * s * s * polynomial(oddReciprocals, at: s * s)
    let whole = Double(exponent)
    return whole * logOfTwo.high + (whole * logOfTwo.low + rest + 2 * s)
  }

  /// Returns log(1 + x) − x, for x > −1, without cancellation if both terms are nearly equal.
  ///
  /// With s = x/(2 + x) it is 2(s³/3 + s⁵/5 + …) − xs, which is used for small s.
  static func logExcess(_ x: Double) -> Double {
    guard abs(x) < 0.34 else { return log(1 + x) - x }
    let s = x / (2 + x)
    return 2 * s * s * s * polynomial(oddReciprocals, at: s * s) - x * s
  }

  /// The reciprocals 1/3, 1/5, 1/7 and so on: enough terms for s² < 0.05.
  private static let oddReciprocals = (1...14).map { 1 / Double(2 * $0 + 1) }

  private static func balanced(_ x: Double) -> (exponent: Int, mantissa: Double) {
    let exponent = Int(x.exponent)
    return x.significand > 2.0.squareRoot()
      ? (exponent + 1, x.significand / 2) : (exponent, x.significand)
  }
}
