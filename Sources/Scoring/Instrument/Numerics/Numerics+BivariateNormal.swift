extension Numerics {
  /// Returns the excess of the bivariate normal distribution function over independence,
  /// Φ₂(h, k; r) − Φ(h)Φ(k), for standard normal variables with correlation r. For −1 < r < 1; an
  /// infinite h or k gives 0. Absolute error below 1e-14.
  ///
  /// Plackett 1954: the derivative of Φ₂ with respect to r is the density at (h, k); its integral
  /// from 0 is the quantity that Drezner & Wesolowsky 1990 compute. The substitution
  /// r = 2t/(1 + t²) removes the square root, and Gauss–Legendre quadrature is applied to panels
  /// whose width halves towards the edge.
  package static func bivariateExcess(_ h: Double, _ k: Double, correlation r: Double) -> Double {
    guard h.isFinite, k.isFinite else { return 0 }
    let end = abs(r) / (1 + ((1 - r) * (1 + r)).squareRoot())
    let signed = r < 0 ? -k : k
    var (sum, left) = (0.0, 0.0)
    while left < end {
      let right = min(end, (1 + left) / 2)
      sum += panel(h, signed, from: left, to: right)
      left = right
    }
    return r < 0 ? -sum : sum
  }

  /// Returns the density of two standard normal variables with correlation r, −1 < r < 1; 0 at
  /// infinity.
  package static func bivariateDensity(_ h: Double, _ k: Double, correlation r: Double) -> Double {
    guard h.isFinite, k.isFinite else { return 0 }
    let rest = (1 - r) * (1 + r)
    let square = (h - r * k) * (h - r * k) / rest + k * k
    return exp(-square / 2 - 2 * logOfRootTwoPi) / rest.squareRoot()
  }

  private static func panel(
    _ h: Double, _ k: Double, from left: Double, to right: Double
  ) -> Double {
    let (middle, half) = ((left + right) / 2, (right - left) / 2)
    return half
      * gaussLegendre.reduce(0) { sum, node in
        let below = integrand(h, k, at: middle - half * node.place)
        let above = integrand(h, k, at: middle + half * node.place)
        return sum + node.weight * (below + above)
      }
  }

  /// Returns the density times dr/dt: exp(−(h² − 2hkr + k²)/(2(1 − r²)))/π(1 + t²).
  private static func integrand(_ h: Double, _ k: Double, at t: Double) -> Double {
    let scale = 1 + t * t
    let cosine = (1 - t) * (1 + t) / scale
    let apart = h - k
    // h² − 2hkr + k² = (h − k)² + 2hk(1 − r), and 1 − r = (1 − t)²/(1 + t²).
    let square = apart * apart + 2 * h * k * (1 - t) * (1 - t) / scale
    return exp(-square / (2 * cosine * cosine) - 2 * logOfRootTwoPi) * 2 / scale
  }
}
