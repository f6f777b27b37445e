/// How far one common factor is from describing a theme of four statements or more.
package struct OneFactorFit: Equatable, Sendable {
  /// The likelihood-ratio statistic with Bartlett's correction for small samples:
  /// (n − 1 − (2k + 5)/6 − 2/3) times the discrepancy. Large, against its degrees of freedom,
  /// speaks against one factor.
  package let chiSquare: Double
  /// k(k − 3)/2.
  package let degreesOfFreedom: Int
  /// The standardised root mean square residual: of the correlations the model leaves
  /// unexplained, over the lower triangle with the diagonal. 0 is a perfect fit.
  package let srmr: Double
}

extension OneFactorModel {
  /// The fit, for so many complete rows.
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
