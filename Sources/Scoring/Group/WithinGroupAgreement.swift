extension Histogram {
  /// r_wg = 1 − s²/σ² (James, Demaree & Wolf 1984): 1 for the same answer from all, 0 for a spread
  /// like the null's, below 0 for a wider one. Negative values are kept: cut at 0 it would be
  /// biased upwards. Undefined below two people or two points.
  package func withinGroupAgreement(_ null: NullDistribution = .uniform) -> Estimate {
    if let reason = lacking() { return .undefined(reason) }
    let whole = Int128(rated) * Int128(rated - 1) * null.scaledVariance(points: points)
    return .ratio(whole - 24 * scaledVariance, whole)
  }
}

extension CrossProducts {
  /// r*_wg(j) = 1 − v, with v the mean over the statements of s²/σ² (Lindell, Brandt & Whitney
  /// 1999), over complete rows. Negative values are kept. Undefined below two people, two points
  /// or one statement.
  package func meanWithinGroupAgreement(
    points: Int, _ null: NullDistribution = .uniform
  ) -> Estimate {
    switch varianceRatio(points: points, null) {
    case .failure(let reason): .undefined(reason)
    case .success(let ratio): .ratio(ratio.null - ratio.observed, ratio.null)
    }
  }

  /// r_wg(j) = J(1 − v)/(J(1 − v) + v), over complete rows (James, Demaree & Wolf 1984). It rises
  /// with the number of statements alone; `meanWithinGroupAgreement` does not. Undefined as that
  /// is, and where v reaches J/(J − 1), at which the formula has no value and turns over.
  package func steppedUpWithinGroupAgreement(
    points: Int, _ null: NullDistribution = .uniform
  ) -> Estimate {
    switch varianceRatio(points: points, null) {
    case .failure(let reason): return .undefined(reason)
    case .success(let ratio):
      let agreed = Int128(statements) * (ratio.null - ratio.observed)
      let whole = agreed + ratio.observed
      return whole > 0 ? .ratio(agreed, whole) : .undefined(.spreadBeyondChance)
    }
  }

  /// v as a ratio of integers.
  private func varianceRatio(
    points: Int, _ null: NullDistribution
  ) -> Result<(observed: Int128, null: Int128), Undefined> {
    if statements < 1 { return .failure(.tooFewStatements(have: statements, needed: 1)) }
    if points < 2 { return .failure(.tooFewPoints(have: points, needed: 2)) }
    if rows < 2 { return .failure(.tooFew(have: rows, needed: 2)) }
    let observed = (0..<statements).reduce(Int128(0)) { $0 + 24 * scaledCovariance($1, $1) }
    let pairs = Int128(rows) * Int128(rows - 1)
    return .success((observed, Int128(statements) * pairs * null.scaledVariance(points: points)))
  }
}
