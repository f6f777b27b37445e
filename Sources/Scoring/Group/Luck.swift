/// An exact probability under chance: so many ways of all.
package struct Chance: Hashable, Sendable {
  /// The ways it comes about.
  package let ways: Int128
  /// All ways there are.
  package let of: Int128

  /// So many ways of all; there must be some.
  package init(ways: Int128, of all: Int128) {
    self.ways = ways
    of = all
  }

  /// The probability, 0 to 1, correctly rounded.
  package var probability: Double { Quotient.rounded(ways, of) }

  /// Whether it comes at most 1 time in 20; exact, and 1 in 20 itself counts as seldom.
  package var isSeldom: Bool {
    let limit = UniformAnswers.limit
    return ways.multipliedFullWidth(by: Int128(limit.denominator))
      <= of.multipliedFullWidth(by: Int128(limit.numerator))
  }
}

/// Whether answers as close as these come easily when everyone answers at random. Says nothing of
/// how close they are.
package enum Luck: Equatable, Sendable {
  /// At most 1 time in 20.
  case seldom(Chance)
  /// Oftener than that.
  case often(Chance)
  /// Oftener than that, in a group so small that only the same answer from all would be seldom.
  case onlyUnanimityCounts(Chance)
  /// A group so small that even the same answer from all comes oftener.
  case nothingCounts(Chance)
  case undefined(Undefined)

  /// The exact probability of answers at least this close; nil when undefined.
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
  /// The luck check of one statement's answers, which must be of this many people and points.
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
  /// The luck check: the exact probability of s² at most this when everyone picks a point at
  /// random. Undefined below two people or two points, and beyond what `UniformAnswers` holds.
  package var luck: Luck {
    do throws(Undefined) {
      return try UniformAnswers(people: rated, points: points).luck(self)
    } catch {
      return .undefined(error)
    }
  }
}
