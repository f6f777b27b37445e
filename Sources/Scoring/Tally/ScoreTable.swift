/// The theme scores of many people, as exact counts by the number m of rated statements and their
/// sum Σ. Tables of parts can be added.
///
/// A score is Σ/m, if enough statements were rated by the rule of `ThemeScore`. All scores are
/// integer multiples of 1/lcm(1...k), so that mean and variance are exact up to the last division.
package struct ScoreTable: Hashable, Sendable {
  /// The ratings of a scored person: their sum, with those of reverse-keyed statements mirrored,
  /// and their number.
  package struct Score: Hashable, Sendable {
    /// The sum of the ratings: Σ.
    package let sum: Int
    /// The number of ratings: m.
    package let rated: Int

    /// Creates a score from its sum and number of ratings.
    package init(sum: Int, rated: Int) {
      self.sum = sum
      self.rated = rated
    }
  }

  /// The number of statements in the theme: k.
  package let statements: Int
  /// The scale's lowest value.
  package let low: Int
  /// The number of points of the scale.
  package let points: Int
  /// The number of scored people, by sum and number of ratings.
  package private(set) var counts: [Score: Int] = [:]
  /// The number of people without a rating or *no chance* on any statement.
  package private(set) var notStarted = 0
  /// The number of people who answered every statement with *no chance*.
  package private(set) var notApplicable = 0
  /// The number of people with too few ratings for a score.
  package private(set) var tooFew = 0

  /// Creates an empty table for a theme with a number of statements, on the scale that begins at
  /// `low`.
  package init(statements: Int, low: Int, points: Int) {
    self.statements = statements
    self.low = low
    self.points = points
  }

  /// Returns true if a number of ratings is enough for a score, in a theme with a number of
  /// statements.
  static func isScored(rated: Int, noChance: Int, of statements: Int) -> Bool {
    rated > 0 && rated >= ThemeScore.required(of: statements - noChance)
  }

  /// Adds a number of people with ratings of the same sum and number, and the same number of
  /// statements answered with *no chance*.
  package mutating func add(_ score: Score, noChance: Int, times count: Int = 1) {
    let applicable = statements - noChance
    if score.rated == 0, noChance == 0 {
      notStarted += count
    } else if applicable == 0 {
      notApplicable += count
    } else if ScoreTable.isScored(rated: score.rated, noChance: noChance, of: statements) {
      counts[score, default: 0] += count
    } else {
      tooFew += count
    }
  }

  /// The number of people with a score: n.
  package var scored: Int { counts.values.reduce(0, +) }

  /// People with a score for which something holds.
  func scored(_ holds: (Score) -> Bool) -> Int {
    counts.reduce(0) { holds($1.key) ? $0 + $1.value : $0 }
  }

  /// People by the point of the scale that their score is nearest to; a score half-way between two
  /// goes to the one further from zero.
  package var nearest: Histogram {
    var nearest = Histogram(low: low, counts: Array(repeating: 0, count: points))
    for (score, count) in counts {
      nearest.counts[Fraction(score.sum, score.rated).rounded() - low] += count
    }
    return nearest
  }

  /// A quartile of the scores, 1 to 3: a score or halfway between two. Type 2 of Hyndman & Fan 1996,
  /// as `Histogram.quartile` is. Undefined for nobody.
  package func quartile(_ number: Int) -> Exact {
    precondition((1...3).contains(number), "there are three quartiles")
    let count = scored
    guard count > 0 else { return .undefined(.tooFew(have: 0, needed: 1)) }
    let (whole, rest) = (count * number).quotientAndRemainder(dividingBy: 4)
    let unit = unit
    let ordered = counts.map { (value: $0.key.sum * (unit / $0.key.rated), count: $0.value) }
      .sorted { $0.value < $1.value }
    func score(_ rank: Int) -> Int {
      var passed = 0
      let found = ordered.first { each in
        passed += each.count
        return passed >= rank
      }
      return found?.value ?? ordered[ordered.count - 1].value
    }
    return .value(Fraction(score(rest == 0 ? whole : whole + 1) + score(whole + 1), 2 * unit))
  }

  /// The number of parts that one step of the scale has: lcm(1...k). The scores are whole numbers
  /// of them.
  package var unit: Int {
    (1...statements).reduce(1) { leastCommonMultiple($0, $1) }
  }

  /// The exact sum of all scores, in parts.
  package var scaledSum: Int128 {
    let unit = unit
    return counts.reduce(0) {
      $0 + Int128($1.value) * Int128($1.key.sum * (unit / $1.key.rated))
    }
  }

  /// n·Σx² − (Σx)² in squared parts, which is n(n − 1)·lcm² times the variance: exact.
  ///
  /// Computed relative to the lowest value, so that it fits 128 bits for every theme that can be
  /// tallied.
  package var scaledVariance: Int128 {
    let unit = unit
    var sum: Int128 = 0
    var squares: Int128 = 0
    for (score, count) in counts {
      let value = Int128((score.sum - low * score.rated) * (unit / score.rated))
      sum += value * Int128(count)
      squares += value * value * Int128(count)
    }
    return Int128(scored) * squares - sum * sum
  }

  /// The mean score on the pack's scale; nil if nobody is scored.
  package var mean: Double? {
    scored == 0 ? nil : Double(scaledSum) / Double(Int128(scored) * Int128(unit))
  }

  /// The sample standard deviation of the scores, with n − 1 in the denominator; nil for fewer than
  /// two scored people.
  package var standardDeviation: Double? {
    guard scored > 1 else { return nil }
    let below = Int128(scored) * Int128(scored - 1)
    return (Double(scaledVariance) / Double(below)).squareRoot() / Double(unit)
  }
}

private func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
  var (first, second) = (left, right)
  while second != 0 { (first, second) = (second, first % second) }
  return left / first * right
}
