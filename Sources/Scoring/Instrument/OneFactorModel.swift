/// The maximum-likelihood model of one common factor for the correlations of a theme's statements:
/// the correlation of two statements is the product of their loadings.
///
/// It minimises log|Σ| + tr(RΣ⁻¹) − log|R| − k over Σ = λλᵀ + Θ by Fisher scoring with step
/// halving, starting from the first principal component; the iteration is deterministic on every
/// machine. Uniquenesses may become negative during the iteration, as long as Σ stays positive
/// definite. There is no model if they are not positive at the end (a Heywood case), if the
/// iteration does not converge, or if R is singular.
struct OneFactorModel {
  /// The correlation matrix R, k × k.
  let correlations: SymmetricMatrix
  /// The loadings λ, one for each statement; their sum is not negative.
  private(set) var loadings: [Double]
  /// The diagonal of Θ: the share of each statement's variance that the factor does not explain.
  private(set) var uniquenesses: [Double]
  /// The minimum of the discrepancy function; 0 for a perfect fit.
  private(set) var discrepancy: Double

  private let logDeterminant: Double

  /// The maximum number of iterations.
  private static let mostSteps = 1000
  /// The convergence criterion: the largest change of a loading or uniqueness in the last step.
  private static let tolerance = 1e-12

  /// Fits the model to a theme whose statements all vary; nil if there is no model.
  init?(_ rows: CrossProducts) {
    self.init(
      correlations: SymmetricMatrix(size: rows.statements) { row, column in
        row == column ? 1 : Ungated.pearson(rows, row, column).value ?? 0
      })
  }

  private init?(correlations: SymmetricMatrix) {
    guard let factor = correlations.choleskyFactor else { return nil }
    self.correlations = correlations
    logDeterminant = factor.logDeterminantAsFactor
    loadings = correlations.firstComponent.map { max(-0.95, min(0.95, $0)) }
    uniquenesses = loadings.map { 1 - $0 * $0 }
    discrepancy = .infinity
    guard iterate(), uniquenesses.allSatisfy({ $0 > 0 }) else { return nil }
    if loadings.reduce(0, +) < 0 { loadings = loadings.map { -$0 } }
  }

  /// The implied correlation matrix Σ = λλᵀ + Θ.
  var impliedCorrelations: SymmetricMatrix {
    SymmetricMatrix(size: correlations.size) { row, column in
      loadings[row] * loadings[column] + (row == column ? uniquenesses[row] : 0)
    }
  }

  /// Iterates until convergence. Returns false if the iteration does not converge.
  private mutating func iterate() -> Bool {
    discrepancy = currentDiscrepancy ?? .infinity
    for _ in 0..<OneFactorModel.mostSteps {
      guard let step = scoringStep, move(by: step) else { return false }
      if step.allSatisfy({ abs($0) <= OneFactorModel.tolerance }) { return true }
    }
    return false
  }

  /// Takes the step, halved as often as needed to avoid an increase of the discrepancy. Returns
  /// false if no such step is found.
  private mutating func move(by step: [Double]) -> Bool {
    let k = correlations.size
    var next = self
    var share = 1.0
    while share > 1e-10 {
      next.loadings = (0..<k).map { loadings[$0] + share * step[$0] }
      next.uniquenesses = (0..<k).map { uniquenesses[$0] + share * step[k + $0] }
      if let value = next.currentDiscrepancy, value <= discrepancy + 1e-13 {
        next.discrepancy = value
        self = next
        return true
      }
      share /= 2
    }
    return false
  }

  private var currentDiscrepancy: Double? {
    guard let factor = impliedCorrelations.choleskyFactor else { return nil }
    let inverse = factor.inverseAsFactor
    let k = correlations.size
    let trace = (0..<k * k).reduce(0.0) { sum, cell in
      sum + correlations[cell / k, cell % k] * inverse[cell / k, cell % k]
    }
    return factor.logDeterminantAsFactor - logDeterminant + (trace - Double(k))
  }

  /// The Fisher scoring step −I⁻¹g for (λ, θ). With W = Σ⁻¹ and A = W(Σ − R)W, the gradient g of half
  /// the discrepancy is Aλ and ½ diag A. Nil if a matrix is not positive definite.
  private var scoringStep: [Double]? {
    guard let w = impliedCorrelations.choleskyFactor?.inverseAsFactor else { return nil }
    return OneFactorModel.information(w, loadings).choleskyFactor?
      .solvingAsFactor(gradient(w).map { -$0 })
  }

  /// Returns the information matrix of (λ, θ) for one person: with W = Σ⁻¹ and u = Wλ it consists of
  /// uᵢuⱼ + (λᵀu)wᵢⱼ, wᵢⱼuⱼ and ½wᵢⱼ².
  static func information(_ w: SymmetricMatrix, _ loadings: [Double]) -> SymmetricMatrix {
    let k = w.size
    let u = w.times(loadings)
    let common = zip(loadings, u).reduce(0) { $0 + $1.0 * $1.1 }
    return SymmetricMatrix(size: 2 * k) { row, column in
      let (i, j) = (row % k, column % k)
      return switch (row < k, column < k) {
      case (true, true): u[i] * u[j] + common * w[i, j]
      case (true, false): w[i, j] * u[j]
      case (false, true): w[i, j] * u[i]
      case (false, false): w[i, j] * w[i, j] / 2
      }
    }
  }

  private func gradient(_ w: SymmetricMatrix) -> [Double] {
    let k = correlations.size
    let implied = impliedCorrelations
    let residuals = SymmetricMatrix(size: k) { implied[$0, $1] - correlations[$0, $1] }
    let columns = (0..<k).map { column in
      w.times(residuals.times((0..<k).map { w[$0, column] }))
    }
    let byLoading = (0..<k).map { row in
      (0..<k).reduce(0) { $0 + columns[$1][row] * loadings[$1] }
    }
    return byLoading + (0..<k).map { columns[$0][$0] / 2 }
  }
}

extension SymmetricMatrix {
  /// The approximate first principal component, scaled to loadings: 200 iterations of the power
  /// method, starting from the row with the largest norm.
  fileprivate var firstComponent: [Double] {
    let rows = (0..<size).map { row in (0..<size).map { self[row, $0] } }
    var vector = rows.max { SymmetricMatrix.length($0) < SymmetricMatrix.length($1) } ?? []
    var value = 1.0
    for _ in 0..<200 {
      let next = times(vector)
      value = SymmetricMatrix.length(next) / SymmetricMatrix.length(vector)
      let length = SymmetricMatrix.length(next)
      vector = next.map { $0 / length }
    }
    return vector.map { $0 * value.squareRoot() }
  }

  private static func length(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
