/// Elementary and special functions in plain arithmetic, one per file: no system mathematics
/// library is used, so that every machine gives the same last digit.
package enum Numerics {
  /// The relative tolerance for the terms of a sum or the steps of an iteration.
  static let precision = 0x1p-53

  /// Returns the value of a polynomial, given its coefficients from the constant one up (Horner's
  /// rule).
  static func polynomial(_ coefficients: [Double], at point: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * point + $1 }
  }
}
