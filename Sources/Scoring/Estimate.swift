/// A statistic, or the reason why it is undefined. The value is never NaN, infinite or clipped.
package enum Estimate: Equatable, Sendable {
  case value(Double)
  case undefined(Undefined)

  /// The value; nil if it is undefined.
  package var value: Double? { if case .value(let value) = self { value } else { nil } }

  /// Returns the correctly rounded ratio of two integers; the denominator must not be zero.
  package static func ratio(_ numerator: Int128, _ denominator: Int128) -> Estimate {
    .value(Quotient.rounded(numerator, denominator))
  }
}

/// An exact statistic, or the reason why it is undefined; used for comparisons with bands and
/// limits.
package enum Exact: Equatable, Sendable {
  case value(Fraction)
  case undefined(Undefined)

  /// The value; nil if it is undefined.
  package var value: Fraction? { if case .value(let value) = self { value } else { nil } }

  /// The correctly rounded statistic.
  package var estimate: Estimate {
    switch self {
    case .value(let value): .ratio(Int128(value.numerator), Int128(value.denominator))
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// Returns the later statistic minus the earlier. If either is undefined, the result is undefined
  /// for its reason; that of the earlier one takes precedence.
  package static func change(from before: Exact, to after: Exact) -> Exact {
    switch (before, after) {
    case (.value(let before), .value(let after)): .value(after - before)
    case (.undefined, _): before
    case (_, .undefined): after
    }
  }
}

/// The reason why a statistic is undefined.
package enum Undefined: Error, Equatable, Sendable {
  /// Too few people: the number there are, and the number needed.
  case tooFew(have: Int, needed: Int)
  /// No variation in data that should vary.
  case noVariation
  /// The formula has no meaningful value for these data.
  case notEstimable
  /// Too many people for an exact calculation: the number there are, and the limit.
  case tooMany(have: Int, most: Int)
  /// Too few points on the scale.
  case tooFewPoints(have: Int, needed: Int)
  /// Too few statements in the theme.
  case tooFewStatements(have: Int, needed: Int)
  /// A category that nobody chose, so that its position on the scale cannot be estimated.
  case emptyCategory
  /// Too few groups, or too few groups of at least two people.
  case tooFewGroups(have: Int, needed: Int)
  /// Too few people whose answer changed.
  case tooFewMovers(have: Int, needed: Int)
  /// A mean too near an end of the scale for agreement to be judged.
  case nearScaleEnd
  /// A variance so far beyond that of random answers that the formula is no longer monotonic.
  case spreadBeyondChance
  /// Equal group means: the variance between groups is zero, and the variance within them has
  /// nothing to be compared with.
  case groupsAlike
  /// Ratings on different scales, which cannot be compared.
  case scalesDiffer
}
