import Scoring

/// Table rows with the answer counts and statistics of a statement or a theme.
enum CohortRow {
  /// Returns the column headers, with one column per scale point.
  static func header(_ histogram: Histogram) -> [String] {
    ["Statement"] + (histogram.low...histogram.high).map { "\($0)" }
      + ["no chance", "blank", "mean", "SD", "quartiles"]
  }

  /// Returns the row of a statement's answers.
  static func cells(_ id: String, _ histogram: Histogram) -> [String] {
    [id] + histogram.counts.map { "\($0)" }
      + [
        "\(histogram.noChance)", "\(histogram.notAnswered)", figure(histogram.mean.estimate),
        figure(histogram.standardDeviation),
        (1...3).map { middle(histogram.quartile($0)) }.joined(separator: " "),
      ]
  }

  /// Returns the row of a theme's scores, counted at their nearest scale points.
  ///
  /// People without a score are in the columns for no chance and blank: not applicable, and not
  /// started or with too few answers.
  static func cells(_ scores: ScoresShown) -> [String] {
    ["score"] + scores.nearest.counts.map { "\($0)" }
      + [
        "\(scores.notApplicable)", "\(scores.notStarted + scores.tooFew)",
        scores.mean.map(Words.decimals) ?? "-",
        scores.standardDeviation.map(Words.decimals) ?? "-",
        scores.quartiles.map(quartile).joined(separator: " "),
      ]
  }

  /// Returns a quartile as a scale point or the midpoint of two, or a hyphen if it is undefined.
  static func middle(_ value: Exact) -> String { value.value.map(Words.point) ?? "-" }

  /// Returns the middle answer with the closeness of answers to it, such as `2.5 spread`.
  static func outline(_ histogram: Histogram) -> String {
    let closeness = Words.short(histogram.closeness)
    return [middle(histogram.median), closeness].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A quartile of scores: a point, halfway between two, or else two decimals.
  private static func quartile(_ value: Exact) -> String {
    guard let fraction = value.value else { return "-" }
    return fraction.denominator <= 2 ? middle(value) : Words.decimals(value.estimate.value ?? 0)
  }

  private static func figure(_ estimate: Estimate) -> String {
    estimate.value.map(Words.decimals) ?? "-"
  }
}
