extension Histogram {
  /// Returns r_wg = 1 − s²/σ² (James, Demaree & Wolf 1984): 1 for identical answers, 0 for the
  /// variance of the null distribution, below 0 for a greater one. Negative values are kept, as
  /// truncation at 0 would bias the index upwards. Undefined for fewer than two people or two
  /// points.
  package func withinGroupAgreement(_ null: NullDistribution = .uniform) -> Estimate {
    if let reason = lacking() { return .undefined(reason) }
    let whole = Int128(rated) * Int128(rated - 1) * null.scaledVariance(points: points)
    return .ratio(whole - 24 * scaledVariance, whole)
  }
}

extension CrossProducts {
  /// Returns r*_wg(j) = 1 − v, with v the mean of s²/σ² over the statements (Lindell, Brandt &
  /// Whitney 1999), from complete rows. Negative values are kept. Undefined for fewer than two
  /// people, two points or one statement.
  package func meanWithinGroupAgreement(
    points: Int, _ null: NullDistribution = .uniform
  ) -> Estimate {
    switch varianceRatio(points: points, null) {
    case .failure(let reason): .undefined(reason)
    case .success(let ratio): .ratio(ratio.null - ratio.observed, ratio.null)
    }
  }

  /// Returns r_wg(j) = J(1 − v)/(J(1 − v) + v), from complete rows (James, Demaree & Wolf 1984). It
  /// increases with the number of statements alone; `meanWithinGroupAgreement` does not. Undefined
  /// in the same cases as that, and if v ≥ J/(J − 1), where the formula has a pole and changes
  /// sign.
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

  /// Returns v as a ratio of integers.
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
