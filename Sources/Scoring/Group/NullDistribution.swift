/// What answering without looking is taken to be, to set a group's spread against.
package enum NullDistribution: Sendable {
  /// Every point equally often.
  case uniform
  /// The middle most often, falling by equal amounts to each end: weights 1, 2, ... 2, 1.
  case triangular

  /// 24 times the variance σ² of such answers in squared steps, a whole number.
  ///
  /// Uniform (c² − 1)/12. Triangular, with weights 1...m...1 for c = 2m − 1 and 1...m, m...1 for
  /// c = 2m: σ² = (c² + 2c − 3)/24 and (c² + 2c − 2)/24, by summing the squares. Five points give
  /// 4/3; the 1.32 often printed comes of rounding the weights to two decimals.
  func scaledVariance(points: Int) -> Int128 {
    let points = Int128(points)
    return switch self {
    case .uniform: 2 * (points * points - 1)
    case .triangular: points * points + 2 * points - (points.isMultiple(of: 2) ? 2 : 3)
    }
  }

  /// The variance of such answers, in squared steps, on a scale of so many points.
  package func variance(points: Int) -> Fraction {
    Fraction(Int(scaledVariance(points: points)), 24)
  }
}
