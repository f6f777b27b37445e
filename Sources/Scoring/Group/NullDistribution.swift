/// The null distribution of random answers, with which the variance of a group is compared.
package enum NullDistribution: Sendable {
  /// The uniform distribution over the points.
  case uniform
  /// The triangular distribution, with its mode in the middle: weights 1, 2, ... 2, 1.
  case triangular

  /// Returns 24 times the variance σ² in squared steps, which is an integer.
  ///
  /// Uniform: (c² − 1)/12. Triangular, with weights 1...m...1 for c = 2m − 1 and 1...m, m...1 for
  /// c = 2m: σ² = (c² + 2c − 3)/24 and (c² + 2c − 2)/24, by summing the squares. Five points give
  /// 4/3; the 1.32 often printed results from weights rounded to two decimals.
  func scaledVariance(points: Int) -> Int128 {
    let points = Int128(points)
    return switch self {
    case .uniform: 2 * (points * points - 1)
    case .triangular: points * points + 2 * points - (points.isMultiple(of: 2) ? 2 : 3)
    }
  }

  /// Returns the variance in squared steps, on a scale with a number of points.
  package func variance(points: Int) -> Fraction {
    Fraction(Int(scaledVariance(points: points)), 24)
  }
}
