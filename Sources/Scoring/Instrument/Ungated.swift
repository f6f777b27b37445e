/// The statistics of an instrument as plain formulas, for any number of people.
///
/// A statistic of a handful of people is imprecise, however many digits it has. Reports use
/// `ItemAnalysis`, `ReliableChange` and `PolychoricCorrelation`, which withhold every statistic
/// below its minimum number of people; they compute with these functions, and tests compare these
/// functions with other packages.
package enum Ungated {}

extension CrossProducts {
  /// Returns the reason why a formula cannot be applied: fewer statements than it needs. Nil if
  /// there are enough.
  func shortage(needed: Int) -> Undefined? {
    statements < needed ? .tooFewStatements(have: statements, needed: needed) : nil
  }

  /// Returns n(n − 1) times the covariance of the sums over two sets of statements: exact.
  func scaledCovariance(_ first: [Int], _ second: [Int]) -> Int128 {
    first.reduce(0) { sum, i in second.reduce(sum) { $0 + scaledCovariance(i, $1) } }
  }

  /// Returns Pearson's r of the sums over two sets of statements; undefined if either does not
  /// vary.
  func correlation(_ first: [Int], _ second: [Int]) -> Estimate {
    Ungated.correlation(
      covariance: scaledCovariance(first, second), scaledCovariance(first, first),
      scaledCovariance(second, second))
  }
}

extension Ungated {
  /// Returns the covariance divided by the square root of the product of both variances, all in the
  /// same unit; −1...1.
  static func correlation(
    covariance: Int128, _ firstVariance: Int128, _ secondVariance: Int128
  ) -> Estimate {
    guard firstVariance > 0, secondVariance > 0 else { return .undefined(.noVariation) }
    let root = (Double(firstVariance) * Double(secondVariance)).squareRoot()
    // Rounding may exceed the bounds that the exact value keeps.
    return .value(max(-1, min(1, Double(covariance) / root)))
  }
}
