extension Numerics {
  /// Returns the quantile of Fisher's F distribution with d₁ and d₂ degrees of freedom.
  ///
  /// F = d₂x/(d₁(1 − x)), where Iₓ(d₁/2, d₂/2) equals the probability. Relative error below 1e-12.
  package static func fQuantile(_ probability: Double, _ d1: Double, _ d2: Double) -> Double {
    let (x, complement) = inverseIncompleteBeta(probability, d1 / 2, d2 / 2)
    return d2 * x / (d1 * complement)
  }
}
