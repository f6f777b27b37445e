extension Ungated {
  /// Returns the confidence interval of omega by the delta method: ω ± z√(gᵀI⁻¹g/n), with the gradient
  /// g of ω and the information matrix I of loadings and uniquenesses for normal answers (the Wald
  /// interval of Kelley & Pornprasertmanit 2016).
  /// Nil if the matrix is singular, as it is where a uniqueness is 0.
  ///
  /// The upper end is at most 1.
  ///
  /// - Parameters:
  ///   - loadings: λ, in any unit.
  ///   - uniquenesses: θ, in the square of that unit.
  static func omegaInterval(
    loadings: [Double], uniquenesses: [Double], people: Int, confidence: Double
  ) -> ConfidenceInterval? {
    let k = loadings.count
    let implied = SymmetricMatrix(size: k) { row, column in
      loadings[row] * loadings[column] + (row == column ? uniquenesses[row] : 0)
    }
    guard let inverse = implied.choleskyFactor?.inverseAsFactor,
      let factor = OneFactorModel.information(inverse, loadings).choleskyFactor
    else { return nil }
    let sum = loadings.reduce(0, +)
    let unique = uniquenesses.reduce(0, +)
    let total = sum * sum + unique
    let slopes = (2 * sum * unique / (total * total), -sum * sum / (total * total))
    let gradient = (0..<2 * k).map { $0 < k ? slopes.0 : slopes.1 }
    let variance = zip(gradient, factor.solvingAsFactor(gradient)).reduce(0) { $0 + $1.0 * $1.1 }
    let tail = (1 - confidence) / 2
    let reach =
      -Numerics.normalQuantile(lower: tail, upper: 1 - tail)
      * (variance / Double(people)).squareRoot()
    let omega = sum * sum / total
    return ConfidenceInterval(lower: omega - reach, upper: min(1, omega + reach))
  }
}
