extension Histogram {
  /// Points of the scale: c.
  package var points: Int { counts.count }

  /// n(n − 1) times the variance, nΣx² − (Σx)²: exact, and the same wherever the scale begins.
  package var scaledVariance: Int128 {
    Int128(rated) * stepSquares - stepSum * stepSum
  }

  /// The sum of the answers, counted in steps from the lowest point.
  var stepSum: Int128 {
    counts.indices.reduce(0) { $0 + Int128($1) * Int128(counts[$1]) }
  }

  /// The sum of the squared answers, counted in steps from the lowest point.
  var stepSquares: Int128 {
    counts.indices.reduce(0) { $0 + Int128($1 * $1) * Int128(counts[$1]) }
  }

  /// Why nothing can be said about agreement, if that is so: fewer than two people, or fewer
  /// points than needed.
  func lacking(people: Int = 2, points: Int = 2) -> Undefined? {
    if self.points < points { return .tooFewPoints(have: self.points, needed: points) }
    return rated < people ? .tooFew(have: rated, needed: people) : nil
  }
}
