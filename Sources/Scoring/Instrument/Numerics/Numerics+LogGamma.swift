extension Numerics {
  /// Returns the logarithm of the gamma function for x > 0: relative error about 1e-15 away from
  /// its zeros at 1 and 2, absolute error about 1e-14 near them.
  ///
  /// Stirling's series for x ≥ 16; below, Γ(x) = Γ(x + m)/(x(x + 1)…(x + m − 1)). A nonpositive
  /// argument is a programming error and traps.
  package static func logGamma(_ x: Double) -> Double {
    precondition(x > 0, "log-gamma of what is not positive")
    var (shifted, product) = (x, 1.0)
    while shifted < 16 {
      product *= shifted
      shifted += 1
    }
    return stirling(shifted) + stirlingSeries(shifted) - log(product)
  }

  /// Returns log Γ(x) minus Stirling's formula (x − ½)log x − x + ½log 2π, for x > 0: a small
  /// difference, computed without the cancellation that subtracting two large values would cause.
  static func stirlingError(_ x: Double) -> Double {
    x < 16 ? logGamma(x) - stirling(x) : stirlingSeries(x)
  }

  private static func stirling(_ x: Double) -> Double {
    (x - 0.5) * (log(x) - 1) + (logOfRootTwoPi - 0.5)
  }

  /// Returns Σ B₂ₙ/(2n(2n − 1)x²ⁿ⁻¹).
  private static func stirlingSeries(_ x: Double) -> Double {
    polynomial(stirlingCoefficients, at: 1 / (x * x)) / x
  }

  private static let stirlingCoefficients: [Double] = [
    1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400,
  ]

  /// ½ log 2π.
  static let logOfRootTwoPi = 0.918938533204672741780329736406
}
