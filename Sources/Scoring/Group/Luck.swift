/// An exact probability under random answers: the number of favourable outcomes of all equally
/// likely ones.
package struct Chance: Hashable, Sendable {
  /// The number of favourable outcomes.
  package let ways: Int128
  /// The number of all outcomes.
  package let of: Int128

  /// Creates a probability from numbers of outcomes; `all` must be positive.
  package init(ways: Int128, of all: Int128) {
    self.ways = ways
    of = all
  }

  /// The probability, from 0 to 1, correctly rounded.
  package var probability: Double { Quotient.rounded(ways, of) }

  /// Indicates a probability of at most `UniformAnswers.limit`, 1 in 20; compared exactly, with 1
  /// in 20 included.
  package var isSeldom: Bool {
    let limit = UniformAnswers.limit
    return ways.multipliedFullWidth(by: Int128(limit.denominator))
      <= of.multipliedFullWidth(by: Int128(limit.numerator))
  }
}

/// The outcome of a significance test of agreement against uniformly random answers. It does not
/// measure agreement.
package enum Luck: Equatable, Sendable {
  /// A probability of at most 1 in 20.
  case seldom(Chance)
  /// A probability over 1 in 20.
  case often(Chance)
  /// A probability over 1 in 20, in a group so small that only unanimity would be at most that
  /// likely.
  case onlyUnanimityCounts(Chance)
  /// A probability over 1 in 20, in a group so small that even unanimity is more likely than that.
  case nothingCounts(Chance)
  case undefined(Undefined)

  /// The exact probability of a variance at most that of these answers; nil if undefined.
  package var chance: Chance? {
    switch self {
    case .seldom(let chance), .often(let chance), .onlyUnanimityCounts(let chance),
      .nothingCounts(let chance):
      chance
    case .undefined: nil
    }
  }
}

extension UniformAnswers {
  /// Returns the outcome of the test for one statement's answers, which must be from this number of
  /// people and on this number of points.
  package func luck(_ histogram: Histogram) -> Luck {
    precondition(histogram.rated == people && histogram.points == points, "another group")
    let chance = chance(scaledVariance: histogram.scaledVariance)
    if chance.isSeldom { return .seldom(chance) }
    return switch criticalScaledVariance {
    case nil: .nothingCounts(chance)
    case 0: .onlyUnanimityCounts(chance)
    default: .often(chance)
    }
  }
}

extension Histogram {
  /// The outcome of the test against random answers: the exact probability of a variance of at most
  /// s² if everyone picks a point at random. Undefined for fewer than two people or two points, and
  /// beyond the limits of `UniformAnswers`.
  package var luck: Luck {
    do throws(Undefined) {
      return try UniformAnswers(people: rated, points: points).luck(self)
    } catch {
      return .undefined(error)
    }
  }
}
