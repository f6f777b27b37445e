/// The published summary of many people's scores for one theme.
package struct ScoresShown: Equatable, Sendable {
  /// The number of people with a score: n.
  package let scored: Int
  /// The number of people with too few ratings for a score.
  package let tooFew: Int
  /// The number of people for whom the theme does not apply, as they had no chance to show any
  /// statement.
  package let notApplicable: Int
  /// The number of people who answered no statement of the theme, not even with *no chance*.
  package let notStarted: Int
  /// The number of people for each point of the scale, by the point nearest to their score.
  package let nearest: Histogram
  /// The mean score on the pack's scale; nil if nobody is scored.
  package let mean: Double?
  /// The sample standard deviation of the scores, with n − 1 in the denominator; nil for fewer than
  /// two scored people.
  package let standardDeviation: Double?

  init(_ table: ScoreTable) {
    scored = table.scored
    tooFew = table.tooFew
    notApplicable = table.notApplicable
    notStarted = table.notStarted
    nearest = table.nearest
    mean = table.mean
    standardDeviation = table.standardDeviation
  }
}
