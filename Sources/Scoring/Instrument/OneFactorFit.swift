/// The goodness of fit of the one-factor model for a theme of at least four statements.
package struct OneFactorFit: Equatable, Sendable {
  /// The likelihood-ratio statistic with Bartlett's correction for small samples:
  /// (n − 1 − (2k + 5)/6 − 2/3) times the discrepancy. A large value relative to the degrees of
  /// freedom is evidence against one factor.
  package let chiSquare: Double
  /// The degrees of freedom: k(k − 3)/2.
  package let degreesOfFreedom: Int
  /// The standardised root mean square residual of the correlations, over the lower triangle with
  /// the diagonal. 0 is a perfect fit.
  package let srmr: Double
}

extension OneFactorModel {
  /// Returns the goodness of fit for a number of complete rows.
  func fit(people: Int) -> OneFactorFit {
    let k = Double(correlations.size)
    let factor = Double(people) - 1 - (2 * k + 5) / 6 - 2.0 / 3
    return OneFactorFit(
      chiSquare: factor * discrepancy,
      degreesOfFreedom: correlations.size * (correlations.size - 3) / 2, srmr: srmr)
  }

  private var srmr: Double {
    let implied = impliedCorrelations
    let k = correlations.size
    let squares = (0..<k).reduce(0.0) { sum, row in
      (0...row).reduce(sum) { sum, column in
        let residual = correlations[row, column] - implied[row, column]
        return sum + residual * residual
      }
    }
    return (squares / Double(k * (k + 1) / 2)).squareRoot()
  }
}
