/// How a group's answers to one statement moved between two rounds, without knowing who gave
/// which. Coming closer together is not being right, so two changes stand side by side.
package struct RoundChange: Equatable, Sendable {
  /// Whether the answers are spread over the points as before.
  package enum Stability: Equatable, Sendable {
    case stable, moved
    case undefined(Undefined)
  }

  /// The first round.
  package let before: Histogram
  /// The second round.
  package let after: Histogram

  /// At most this much counts as stable, 15 % (Scheibe, Skutsch & Schofer 1975). Of seven people,
  /// that is one who moved.
  package static let stableLimit = Fraction(3, 20)

  /// Two rounds on the same statement.
  package init(before: Histogram, after: Histogram) {
    self.before = before
    self.after = after
  }

  /// The share of answers that would have to move to turn one spread into the other, ½Σ|p₁ − p₂|,
  /// 0 to 1 (total variation). Undefined when nobody answered in a round, or scales differ.
  package var totalVariation: Exact {
    if let reason = lacking { return .undefined(reason) }
    let (first, second) = (before.rated, after.rated)
    let sum = zip(before.counts, after.counts).reduce(0) {
      $0 + abs($1.0 * second - $1.1 * first)
    }
    return .value(Fraction(sum, 2 * first * second))
  }

  /// Whether the answers moved by more than `stableLimit`; compared exactly.
  package var stability: Stability {
    switch totalVariation {
    case .value(let share): share <= RoundChange.stableLimit ? .stable : .moved
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// How far the middle answer moved, in steps; above 0 is up.
  package var medianChange: Exact {
    lacking.map { .undefined($0) } ?? .change(from: before.median, to: after.median)
  }

  /// How much further from the middle answer the answers lie on average, in steps: below 0 is
  /// closer together. Undefined below two people in a round.
  package var averageDeviationChange: Exact {
    lacking.map { .undefined($0) }
      ?? .change(from: before.averageDeviationFromMedian, to: after.averageDeviationFromMedian)
  }

  /// Cliff's delta (1993): of all pairs of one answer from each round, the share in which the
  /// second is higher less the share in which it is lower; −1 to 1.
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
