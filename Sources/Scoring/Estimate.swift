/// A statistic, or the reason why there is none. Never a number that stands for "none".
package enum Estimate: Equatable, Sendable {
  /// The statistic, in its own unit.
  case value(Double)
  /// Why there is none.
  case undefined(Undefined)

  /// The number, if there is one.
  package var number: Double? {
    if case .value(let number) = self { number } else { nil }
  }
}

/// Why a statistic has no value.
package enum Undefined: Equatable, Sendable {
  /// Fewer people than it takes to show it.
  case tooFew(have: Int, needed: Int)
  /// Everybody gave the same answers, so there is nothing to compare.
  case noVariation
  /// The formula has no admissible answer for these data.
  case notEstimable
  /// Fewer statements in the theme than the formula needs.
  case tooFewStatements(have: Int, needed: Int)
  /// Nobody chose one of the answers, so its place on the scale is not known.
  case emptyCategory
}
