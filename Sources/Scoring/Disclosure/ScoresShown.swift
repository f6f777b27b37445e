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
  /// People whose score is the lowest that there is.
  package let atLowest: Int
  /// People whose score is the highest that there is.
  package let atHighest: Int
  /// The mean score, on the pack's scale; nil when nobody is scored.
  package let mean: Double?
  /// The lower quartile, the median and the upper quartile of the scores.
  package let quartiles: [Exact]
  /// The standard deviation of the scores, with n − 1; nil below two scored people.
  package let standardDeviation: Double?

  /// The standard error of the mean: the standard deviation over the root of n; nil below two.
  package var standardError: Double? {
    standardDeviation.map { $0 / Double(scored).squareRoot() }
  }

  init(_ table: ScoreTable) {
    scored = table.scored
    tooFew = table.tooFew
    notApplicable = table.notApplicable
    notStarted = table.notStarted
    nearest = table.nearest
    atLowest = table.scored { $0.sum == table.low * $0.rated }
    atHighest = table.scored { $0.sum == (table.low + table.points - 1) * $0.rated }
    mean = table.mean
    quartiles = (1...3).map { table.quartile($0) }
    standardDeviation = table.standardDeviation
  }
}
