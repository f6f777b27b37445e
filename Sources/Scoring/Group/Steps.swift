extension Histogram {
  /// The number of points of the scale: c.
  package var points: Int { counts.count }

  /// n(n − 1) times the sample variance, nΣx² − (Σx)²: exact, and independent of the scale's lowest
  /// value.
  package var scaledVariance: Int128 {
    Int128(rated) * stepSquares - stepSum * stepSum
  }

  /// The sum of the answers, in steps from the lowest point.
  var stepSum: Int128 {
    counts.indices.reduce(0) { $0 + Int128($1) * Int128(counts[$1]) }
  }

  /// The sum of the squared answers, in steps from the lowest point.
  var stepSquares: Int128 {
    counts.indices.reduce(0) { $0 + Int128($1 * $1) * Int128(counts[$1]) }
  }

  /// Returns the reason why agreement is undefined: too few people, or too few points. Nil if there
  /// are enough of both.
  func lacking(people: Int = 2, points: Int = 2) -> Undefined? {
    if self.points < points { return .tooFewPoints(have: self.points, needed: points) }
    return rated < people ? .tooFew(have: rated, needed: people) : nil
  }
}
