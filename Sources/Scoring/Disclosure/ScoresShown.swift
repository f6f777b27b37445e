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
