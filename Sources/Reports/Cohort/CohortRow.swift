import Scoring

/// One statement of a cohort as a row of a table: the answers, and figures of them.
enum CohortRow {
  static func header(_ histogram: Histogram) -> [String] {
    ["Statement"] + (histogram.low...histogram.high).map { "\($0)" }
      + ["no chance", "blank", "mean", "SD", "quartiles"]
  }

  static func cells(_ id: String, _ histogram: Histogram) -> [String] {
    [id] + histogram.counts.map { "\($0)" }
      + [
        "\(histogram.noChance)", "\(histogram.notAnswered)", figure(histogram.mean.estimate),
        figure(histogram.standardDeviation),
        (1...3).map { middle(histogram.quartile($0)) }.joined(separator: " "),
      ]
  }

  /// The scores of the theme likewise, by the point they are nearest to. Those without a score had
  /// no chance, or left too much blank.
  static func cells(_ scores: ScoresShown) -> [String] {
    ["score"] + scores.nearest.counts.map { "\($0)" }
      + [
        "\(scores.notApplicable)", "\(scores.notStarted + scores.tooFew)",
        scores.mean.map(Words.decimals) ?? "-",
        scores.standardDeviation.map(Words.decimals) ?? "-",
        scores.quartiles.map(quartile).joined(separator: " "),
      ]
  }

  /// A point of the scale or the middle between two; a dash for none.
  static func middle(_ value: Exact) -> String { value.value.map(Words.point) ?? "-" }

  /// A quartile of scores: a point, halfway between two, or else two decimals.
  private static func quartile(_ value: Exact) -> String {
    guard let fraction = value.value else { return "-" }
    return fraction.denominator <= 2 ? middle(value) : Words.decimals(value.estimate.value ?? 0)
  }

  private static func figure(_ estimate: Estimate) -> String {
    estimate.value.map(Words.decimals) ?? "-"
  }
}
