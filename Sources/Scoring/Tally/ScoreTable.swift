/// The theme scores of many people, as exact counts: how many people rated m statements with the
/// sum Σ. Adds cell by cell.
///
/// A score is Σ/m, if enough statements were rated: the rule of `ThemeScore`. All scores are
/// whole multiples of 1/lcm(1...k), so that mean and variance are exact until the last division.
package struct ScoreTable: Hashable, Sendable {
  /// The ratings of a scored person: their sum, mirrored where reversed, and their number.
  package struct Score: Hashable, Sendable {
    /// Σ.
    package let sum: Int
    /// m.
    package let rated: Int

    package init(sum: Int, rated: Int) {
      self.sum = sum
      self.rated = rated
    }
  }

  /// Statements of the theme: k.
  package let statements: Int
  /// The scale's lowest value.
  package let low: Int
  /// Points of the scale.
  package let points: Int
  /// Scored people, by sum and number of ratings.
  package private(set) var counts: [Score: Int] = [:]
  /// People with neither answer to any statement.
  package private(set) var notStarted = 0
  /// People who had no chance to show any statement.
  package private(set) var notApplicable = 0
  /// People with too few ratings for a score.
  package private(set) var tooFew = 0

  /// Nobody's scores for a theme of so many statements, on the scale that begins at `low`.
  package init(statements: Int, low: Int, points: Int) {
    self.statements = statements
    self.low = low
    self.points = points
  }

  /// Whether so many ratings make a score, of a theme of so many statements.
  static func isScored(rated: Int, noChance: Int, of statements: Int) -> Bool {
    rated > 0 && rated >= ThemeScore.required(of: statements - noChance)
  }

  /// Adds so many people with ratings of this sum and number, and so many statements they had no
  /// chance to show.
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

  /// People with a score: n.
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

  /// How many parts one step of the scale has: lcm(1...k). The scores are whole numbers of them.
  package var unit: Int {
    (1...statements).reduce(1) { leastCommonMultiple($0, $1) }
  }

  /// The sum of all scores, in parts: exact.
  package var scaledSum: Int128 {
    let unit = unit
    return counts.reduce(0) {
      $0 + Int128($1.value) * Int128($1.key.sum * (unit / $1.key.rated))
    }
  }

  /// n·Σx² − (Σx)² in square parts, which is n(n − 1)·lcm² times the variance: exact.
  ///
  /// Taken about the lowest value, so that it fits 128 bits for every theme that can be tallied.
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

  /// The mean score, on the pack's scale; nil when nobody is scored.
  package var mean: Double? {
    scored == 0 ? nil : Double(scaledSum) / Double(Int128(scored) * Int128(unit))
  }

  /// The standard deviation of the scores, with n − 1; nil below two scored people.
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
