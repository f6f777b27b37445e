/// A confidence interval.
package struct ConfidenceInterval: Equatable, Sendable {
  /// The lower end.
  package let lower: Double
  /// The upper end.
  package let upper: Double

  /// Transforms both ends by an increasing function.
  func map(_ transform: (Double) -> Double) -> ConfidenceInterval {
    ConfidenceInterval(lower: transform(lower), upper: transform(upper))
  }
}

extension Ungated {
  /// Returns the confidence interval of alpha, exact for normal answers and essentially parallel
  /// statements: 1 − (1 − α)F, with the upper and the lower quantile of F(n − 1, (n − 1)(k − 1)).
  /// Feldt 1965; Feldt, Woodruff & Salih 1987.
  ///
  /// n is the number of complete rows, at least 2, and k the number of statements, at least 2;
  /// smaller numbers trap, as they do not yield an alpha. The lower end is unbounded; at α = 1 both
  /// ends are 1. Absolute error below 1e-10 for α in 0...1.
  package static func feldtInterval(
    alpha: Double, people n: Int, statements k: Int, confidence: Double = 0.95
  ) -> ConfidenceInterval {
    precondition(n >= 2 && k >= 2, "no alpha comes from these")
    let (d1, d2) = (Double(n - 1), Double((n - 1) * (k - 1)))
    let tail = (1 - confidence) / 2
    return ConfidenceInterval(
      lower: 1 - (1 - alpha) * Numerics.fQuantile(1 - tail, d1, d2),
      upper: 1 - (1 - alpha) * Numerics.fQuantile(tail, d1, d2))
  }
}
