/// The statistics of an instrument as bare formulas, for any number of people.
///
/// A number from a handful of people says little, however many digits it has. Reports use
/// `ItemAnalysis`, `ReliableChange` and `PolychoricCorrelation`, which hold every figure back
/// until there are people enough; these functions are what they compute with, and what tests
/// compare with other packages.
package enum Ungated {}

extension CrossProducts {
  /// k statements, unless there are fewer than a formula needs.
  func shortage(needed: Int) -> Undefined? {
    statements < needed ? .tooFewStatements(have: statements, needed: needed) : nil
  }

  /// n(n − 1) times the covariance of the sums over two sets of statements: exact.
  func scaledCovariance(_ first: [Int], _ second: [Int]) -> Int128 {
    first.reduce(0) { sum, i in second.reduce(sum) { $0 + scaledCovariance(i, $1) } }
  }

  /// Pearson's r of the sums over two sets of statements; undefined where either does not vary.
  func correlation(_ first: [Int], _ second: [Int]) -> Estimate {
    Ungated.correlation(
      covariance: scaledCovariance(first, second), scaledCovariance(first, first),
      scaledCovariance(second, second))
  }
}

extension Ungated {
  /// The covariance over the root of both variances, all in the same unit; −1...1.
  static func correlation(
    covariance: Int128, _ firstVariance: Int128, _ secondVariance: Int128
  ) -> Estimate {
    guard firstVariance > 0, secondVariance > 0 else { return .undefined(.noVariation) }
    let root = (Double(firstVariance) * Double(secondVariance)).squareRoot()
    // Rounding may step over the bound that the exact figure keeps.
    return .value(max(-1, min(1, Double(covariance) / root)))
  }
}
