/// A statistic, or the named reason why there is none. Never NaN, infinite or clipped.
package enum Estimate: Equatable, Sendable {
  case value(Double)
  case undefined(Undefined)

  /// The value; nil when there is none.
  package var value: Double? { if case .value(let value) = self { value } else { nil } }

  /// A ratio of integers, correctly rounded; the denominator must not be zero.
  package static func ratio(_ numerator: Int128, _ denominator: Int128) -> Estimate {
    .value(Quotient.rounded(numerator, denominator))
  }
}

/// An exact statistic, or the named reason why there is none: what bands and limits compare.
package enum Exact: Equatable, Sendable {
  case value(Fraction)
  case undefined(Undefined)

  /// The value; nil when there is none.
  package var value: Fraction? { if case .value(let value) = self { value } else { nil } }

  /// The same, correctly rounded.
  package var estimate: Estimate {
    switch self {
    case .value(let value): .ratio(Int128(value.numerator), Int128(value.denominator))
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// The second less the first; when either has no value, its reason, the first one's before.
  package static func change(from before: Exact, to after: Exact) -> Exact {
    switch (before, after) {
    case (.value(let before), .value(let after)): .value(after - before)
    case (.undefined, _): before
    case (_, .undefined): after
    }
  }
}

/// Why a statistic has no value.
package enum Undefined: Error, Equatable, Sendable {
  /// Too few people for it: so many, and so many are needed.
  case tooFew(have: Int, needed: Int)
  /// Everything that should vary is the same.
  case noVariation
  /// The formula has no meaningful value for these data.
  case notEstimable
  /// More people than it can be worked out for exactly.
  case tooMany(have: Int, most: Int)
  /// The scale has too few points.
  case tooFewPoints(have: Int, needed: Int)
  /// The theme has too few statements.
  case tooFewStatements(have: Int, needed: Int)
  /// Nobody chose one of the answers, so its place on the scale is not known.
  case emptyCategory
  /// Too few groups, or too few groups of two or more people.
  case tooFewGroups(have: Int, needed: Int)
  /// Too few people whose answer changed.
  case tooFewMovers(have: Int, needed: Int)
  /// The average lies too near an end of the scale to be judged.
  case nearScaleEnd
  /// Answers spread so far beyond random ones that the formula turns over.
  case spreadBeyondChance
  /// All groups have the same average, and nothing to set the spread within them against.
  case groupsAlike
  /// What is to be compared was rated on different scales.
  case scalesDiffer
}
