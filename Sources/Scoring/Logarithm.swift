/// The binary logarithm, implemented here because no system module is imported: the result has the
/// same bits on every machine.
package enum Logarithm {
  private static let perNatural = 1.442_695_040_888_963_4
  private static let squareRootOfHalf = 0.707_106_781_186_547_5
  private static let terms = 13

  /// Returns log₂ of a positive finite number, within 2 units in the last place; exact for powers
  /// of two.
  ///
  /// With x = 2^e·m and √½ ≤ m < √2, log₂ x = e + 2·atanh(s)/ln 2 with s = (m − 1)/(m + 1). The
  /// series of atanh is truncated where its terms fall below the last place, as |s| < 0.172.
  package static func base2(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "a logarithm of what is not positive")
    var (exponent, part) = (Double(number.exponent), number.significand)
    if part > 2 * squareRootOfHalf { (exponent, part) = (exponent + 1, part / 2) }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    let series = (0..<terms).reversed().reduce(0.0) { $0 * square + 1 / Double(2 * $1 + 1) }
    return exponent + 2 * ratio * series * perNatural
  }
}
