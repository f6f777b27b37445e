/// McDonald's omega with the fit of the underlying one-factor model.
package struct OmegaTotal: Equatable, Sendable {
  /// The share of the variance of the theme's sum score that one common factor explains.
  package let estimate: Estimate
  /// The goodness of fit of the one-factor model; nil for two or three statements, where the model
  /// has no degrees of freedom, and if there is no estimate.
  package let fit: OneFactorFit?
  /// The confidence interval of the estimate, by the delta method; nil for two statements, whose
  /// loadings are not identified, and if there is no estimate.
  package let interval: ConfidenceInterval?

  /// Creates an estimate, with the goodness of fit and the interval if there are any.
  package init(
    _ estimate: Estimate, fit: OneFactorFit? = nil, interval: ConfidenceInterval? = nil
  ) {
    self.estimate = estimate
    self.fit = fit
    self.interval = interval
  }
}

extension Ungated {
  /// Returns McDonald's omega (total) under one common factor with loadings λ and uniquenesses θ:
  /// (Σλ)²/((Σλ)² + Σθ), in 0...1 if it is estimable. McDonald 1999.
  ///
  /// For two statements the loadings are not identified, and the result is the Spearman-Brown
  /// reliability, which may be negative; three statements have a closed form; more are fitted by
  /// maximum likelihood. A negative uniqueness (a Heywood case) is not estimable; nor are
  /// covariances that no single factor can produce.
  package static func omega(_ rows: CrossProducts, confidence: Double = 0.95) -> OmegaTotal {
    if let shortage = rows.shortage(needed: 2) {
      return OmegaTotal(.undefined(shortage))
    }
    if (0..<rows.statements).contains(where: { rows.scaledCovariance($0, $0) == 0 }) {
      return OmegaTotal(.undefined(.noVariation))
    }
    return switch rows.statements {
    case 2: OmegaTotal(splitHalf(rows))
    case 3: omegaOfThree(rows, confidence)
    default: omegaByLikelihood(rows, confidence)
    }
  }

  /// Returns omega in closed form: λ₁² = c₁₂c₁₃/c₂₃ and so on; (Σλ)² + Σθ is the variance of the
  /// sum.
  private static func omegaOfThree(_ rows: CrossProducts, _ confidence: Double) -> OmegaTotal {
    let turns = [(0, 1, 2), (1, 2, 0), (2, 0, 1)].map { own, next, last in
      (
        own: rows.scaledCovariance(own, own), next: rows.scaledCovariance(own, next),
        last: rows.scaledCovariance(own, last), other: rows.scaledCovariance(next, last)
      )
    }
    guard turns.reduce(1, { $0 * $1.other.signum() }) > 0,
      turns.allSatisfy({ isAdmissible($0.own, $0.next, $0.last, $0.other) })
    else { return OmegaTotal(.undefined(.notEstimable)) }
    let total = rows.scaledCovariance([0, 1, 2], [0, 1, 2])
    guard total > 0 else { return OmegaTotal(.undefined(.noVariation)) }
    let squares = turns.map { Double($0.next) * Double($0.last) / Double($0.other) }
    let between = 2 * turns.reduce(Int128(0)) { $0 + $1.other }
    // The first loading may be taken as positive; the others have the signs of the covariances.
    let signs = [1.0, turns[0].next < 0 ? -1 : 1, turns[0].last < 0 ? -1 : 1]
    return OmegaTotal(
      .value((squares.reduce(0, +) + Double(between)) / Double(total)),
      interval: omegaInterval(
        loadings: zip(signs, squares).map { $0 * $1.squareRoot() },
        uniquenesses: zip(turns, squares).map { Double($0.own) - $1 }, people: rows.rows,
        confidence: confidence))
  }

  /// Returns true if θ = c₁₁ − c₁₂c₁₃/c₂₃ is not negative; exact, by products of double width.
  private static func isAdmissible(
    _ own: Int128, _ next: Int128, _ last: Int128, _ other: Int128
  ) -> Bool {
    own.magnitude.multipliedFullWidth(by: other.magnitude)
      >= next.magnitude.multipliedFullWidth(by: last.magnitude)
  }

  private static func omegaByLikelihood(
    _ rows: CrossProducts, _ confidence: Double
  ) -> OmegaTotal {
    let model = OneFactorModel(rows)
    guard let model else { return OmegaTotal(.undefined(.notEstimable)) }
    let deviations = (0..<rows.statements).map {
      Double(rows.scaledCovariance($0, $0)).squareRoot()
    }
    let loadings = zip(model.loadings, deviations).map { $0 * $1 }
    let uniquenesses = zip(model.uniquenesses, deviations).map { $0 * $1 * $1 }
    let sum = loadings.reduce(0, +)
    return OmegaTotal(
      .value(sum * sum / (sum * sum + uniquenesses.reduce(0, +))),
      fit: model.fit(people: rows.rows),
      interval: omegaInterval(
        loadings: loadings, uniquenesses: uniquenesses, people: rows.rows, confidence: confidence))
  }
}
