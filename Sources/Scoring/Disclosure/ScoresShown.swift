/// What is shown of the scores of many people for one theme.
package struct ScoresShown: Equatable, Sendable {
  /// People with a score: n.
  package let scored: Int
  /// People with too few ratings for a score.
  package let tooFew: Int
  /// People who had no chance to show any statement.
  package let notApplicable: Int
  /// People with neither answer to any statement.
  package let notStarted: Int
  /// People by the point of the scale that their score is nearest to.
  package let nearest: Histogram
  /// The mean score, on the pack's scale; nil when nobody is scored.
  package let mean: Double?
  /// The standard deviation of the scores, with n − 1; nil below two scored people.
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
