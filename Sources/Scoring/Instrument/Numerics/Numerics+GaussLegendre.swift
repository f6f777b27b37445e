extension Numerics {
  /// The positive nodes, and their weights, of 20-point Gauss–Legendre quadrature on −1...1. The
  /// rule is symmetric, and exact for polynomials up to degree 39.
  ///
  /// The nodes are the roots of the Legendre polynomial P₂₀, found by Newton's method from their
  /// first three digits; the weights are 2/((1 − x²)P′²).
  static let gaussLegendre: [(place: Double, weight: Double)] = guesses.map { guess in
    var place = guess
    for _ in 0..<20 {
      let (value, slope) = legendre(at: place)
      place -= value / slope
    }
    let slope = legendre(at: place).slope
    return (place, 2 / ((1 - place) * (1 + place) * slope * slope))
  }

  private static let points = 20

  /// The ten positive roots, to three digits.
  private static let guesses = [
    0.077, 0.228, 0.374, 0.511, 0.636, 0.746, 0.839, 0.912, 0.964, 0.993,
  ]

  /// Returns P₂₀ and its derivative, by the recurrence (n + 1)Pₙ₊₁ = (2n + 1)xPₙ − nPₙ₋₁.
  private static func legendre(at x: Double) -> (value: Double, slope: Double) {
    var (before, value) = (1.0, x)
    for n in 1..<points {
      let next = (Double(2 * n + 1) * x * value - Double(n) * before) / Double(n + 1)
      (before, value) = (value, next)
    }
    return (value, Double(points) * (x * value - before) / (x * x - 1))
  }
}
