/// Elementary and special functions in plain arithmetic, a file each: nothing from a system's
/// mathematics library, so that every machine gives the same last digit.
package enum Numerics {
  /// What the terms of a sum or the steps of an iteration must fall below, relatively.
  static let precision = 0x1p-53

  /// A polynomial at a point, the constant coefficient first (Horner's rule).
  static func polynomial(_ coefficients: [Double], at point: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * point + $1 }
  }
}
