extension Numerics {
  /// The quantile of Fisher's F distribution: what a ratio of two variances, with d₁ and d₂
  /// degrees of freedom, stays below with this probability.
  ///
  /// F = d₂x/(d₁(1 − x)), where Iₓ(d₁/2, d₂/2) is the probability. Relative error below 1e-12.
  package static func fQuantile(_ probability: Double, _ d1: Double, _ d2: Double) -> Double {
    let (x, complement) = inverseIncompleteBeta(probability, d1 / 2, d2 / 2)
    return d2 * x / (d1 * complement)
  }
}
