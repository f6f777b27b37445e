extension Numerics {
  /// Returns the regularised incomplete beta function Iₓ(a, b), the distribution function at x of
  /// the beta distribution with parameters a and b.
  ///
  /// Traps unless a, b > 0; x outside 0...1 is clamped. It is computed from its continued fraction,
  /// by the modified Lentz method, on the side where it converges fast.
  package static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    incompleteBeta(x, complement: 1 - x, a, b)
  }

  /// Returns the x at which Iₓ(a, b) equals `probability`, to a relative error of about 1e-15,
  /// together with its complement 1 − x, so that neither loses digits.
  ///
  /// Newton's method from the mean, safeguarded by bisection of a bracket whenever a step leaves
  /// it. A probability of 0 gives 0, of 1 gives 1.
  package static func inverseIncompleteBeta(
    _ probability: Double, _ a: Double, _ b: Double
  ) -> (x: Double, complement: Double) {
    if a > b {
      let other = inverseIncompleteBeta(1 - probability, b, a)
      return (other.complement, other.x)
    }
    if probability <= 0 { return (0, 1) }
    if probability >= 1 { return (1, 0) }
    var (low, high, x) = (0.0, 1.0, a / (a + b))
    for _ in 0..<200 {
      let excess = incompleteBeta(x, complement: 1 - x, a, b) - probability
      if excess > 0 { high = x } else { low = x }
      let step = excess / betaDensity(x, 1 - x, a, b)
      let next = x - step > low && x - step < high ? x - step : (low + high) / 2
      if abs(next - x) <= 2 * precision * x { return (next, 1 - next) }
      x = next
    }
    return (x, 1 - x)
  }

  private static func incompleteBeta(
    _ x: Double, complement y: Double, _ a: Double, _ b: Double
  ) -> Double {
    precondition(a > 0 && b > 0, "a beta variable without positive parameters")
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    let front = betaDensity(x, y, a, b) * x * y
    return x < (a + 1) / (a + b + 2)
      ? front / a * betaFraction(x, a, b) : 1 - front / b * betaFraction(y, b, a)
  }

  /// Returns the beta density xᵃ⁻¹yᵇ⁻¹/B(a, b), for y = 1 − x.
  ///
  /// With Stirling's formula for the three gamma functions the large terms cancel algebraically:
  /// xᵃyᵇ/B(a, b) = √(ab/2π(a + b))·exp(a·l(e) + b·l(f) + errors), where l is `logExcess`,
  /// e = x(a + b)/a − 1 and f = y(a + b)/b − 1, as ae + bf = 0.
  private static func betaDensity(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let away = x * b - y * a
    let errors = stirlingError(a + b) - stirlingError(a) - stirlingError(b)
    let exponent = a * logExcess(away / a) + b * logExcess(-away / b) + errors - logOfRootTwoPi
    return exp(exponent) * (a * b / (a + b)).squareRoot() / (x * y)
  }

  /// Returns the continued fraction 1/(1 + d₁/(1 + d₂/(1 + …))), with
  /// d₂ₘ = m(b − m)x/((a + 2m − 1)(a + 2m)) and
  /// d₂ₘ₊₁ = −(a + m)(a + b + m)x/((a + 2m)(a + 2m + 1)). It takes about √max(a, b) iterations.
  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var (c, d) = (1.0, 1 / nonzero(1 - (a + b) * x / (a + 1)))
    var value = d
    for turn in 1...100_000 {
      let m = Double(turn)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      value *= c * d
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      value *= c * d
      if abs(c * d - 1) <= 2 * precision { return value }
    }
    return value
  }

  private static func nonzero(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
}
