extension Numerics {
  /// Returns the density of the standard normal distribution.
  package static func normalDensity(_ x: Double) -> Double { exp(-x * x / 2 - logOfRootTwoPi) }

  /// Returns the distribution function of the standard normal distribution. Absolute error below
  /// 1e-15, relative error of either tail below 1e-12.
  ///
  /// For |x| ≤ 3, ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …); beyond, the continued fraction of the tail,
  /// φ(x)/(x + 1/(x + 2/(x + …))).
  package static func normal(_ x: Double) -> Double {
    if x.isNaN { return x }
    if abs(x) <= 3 { return 0.5 + centralSeries(x) }
    return x < 0 ? upperTail(-x) : 1 - upperTail(x)
  }

  /// Returns the quantile of the standard normal distribution at the probability `lower`; `upper`
  /// is the complementary probability, required so that neither tail loses digits. A probability of
  /// 0 gives an infinity.
  package static func normalQuantile(lower: Double, upper: Double) -> Double {
    if lower > upper { return -normalQuantile(lower: upper, upper: lower) }
    if lower <= 0 { return -.infinity }
    var x = -(-2 * log(2 * lower)).squareRoot()
    for _ in 0..<100 {
      let step = (normal(x) - lower) / normalDensity(x)
      // Halley's method: the derivative of the density is −x times the density.
      let next = x - step / (1 + x * step / 2)
      if abs(next - x) <= 4 * precision * max(abs(x), 1) { return next }
      x = next
    }
    return x
  }

  private static func centralSeries(_ x: Double) -> Double {
    var (term, sum, odd) = (x, x, 1.0)
    while abs(term) > abs(sum) * precision / 4 {
      odd += 2
      term *= x * x / odd
      sum += term
    }
    return sum * normalDensity(x)
  }

  /// Returns the upper tail, with the continued fraction evaluated from the innermost term; 120
  /// terms give full precision at 3, and more than that further out.
  private static func upperTail(_ x: Double) -> Double {
    if x == .infinity { return 0 }
    let denominator = stride(from: 120.0, through: 1, by: -1).reduce(x) { x + $1 / $0 }
    return normalDensity(x) / denominator
  }
}
