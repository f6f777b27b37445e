/// The change of a group's answers to one statement between two rounds, from the two distributions
/// without pairing. Convergence is not correctness, so the change of the median and that of the
/// deviation are reported separately.
package struct RoundChange: Equatable, Sendable {
  /// The stability of the distribution of answers between the rounds.
  package enum Stability: Equatable, Sendable {
    case stable, moved
    case undefined(Undefined)
  }

  /// The distribution in the first round.
  package let before: Histogram
  /// The distribution in the second round.
  package let after: Histogram

  /// The maximum change that counts as stable: 15 % (Scheibe, Skutsch & Schofer 1975). With seven
  /// people, that is one who moved.
  package static let stableLimit = Fraction(3, 20)

  /// Creates the change between two rounds on the same statement.
  package init(before: Histogram, after: Histogram) {
    self.before = before
    self.after = after
  }

  /// The total variation distance ½Σ|p₁ − p₂|, 0 to 1: the share of answers that would have to move
  /// to turn one distribution into the other. Undefined if nobody answered in a round, or if the
  /// scales differ.
  package var totalVariation: Exact {
    if let reason = lacking { return .undefined(reason) }
    let (first, second) = (before.rated, after.rated)
    let sum = zip(before.counts, after.counts).reduce(0) {
      $0 + abs($1.0 * second - $1.1 * first)
    }
    return .value(Fraction(sum, 2 * first * second))
  }

  /// The comparison of the total variation distance with `stableLimit`; exact.
  package var stability: Stability {
    switch totalVariation {
    case .value(let share): share <= RoundChange.stableLimit ? .stable : .moved
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// The change of the median, in steps; positive is up.
  package var medianChange: Exact {
    lacking.map { .undefined($0) } ?? .change(from: before.median, to: after.median)
  }

  /// The change of the average deviation from the median, in steps; negative is closer together.
  /// Undefined for fewer than two people in a round.
  package var averageDeviationChange: Exact {
    lacking.map { .undefined($0) }
      ?? .change(from: before.averageDeviationFromMedian, to: after.averageDeviationFromMedian)
  }

  /// Cliff's delta (1993): of all pairs of one answer from each round, the share in which the
  /// second is higher minus the share in which it is lower; −1 to 1.
  package var cliffsDelta: Exact {
    if let reason = lacking { return .undefined(reason) }
    var (earlierBelow, balance) = (0, 0)
    var earlierAbove = before.rated
    for (earlier, later) in zip(before.counts, after.counts) {
      earlierAbove -= earlier
      balance += later * (earlierBelow - earlierAbove)
      earlierBelow += earlier
    }
    return .value(Fraction(balance, before.rated * after.rated))
  }

  private var lacking: Undefined? {
    if before.low != after.low || before.points != after.points { return .scalesDiffer }
    return min(before.rated, after.rated) > 0 ? nil : .tooFew(have: 0, needed: 1)
  }
}
