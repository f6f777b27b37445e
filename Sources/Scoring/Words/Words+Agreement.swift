extension Words {
  /// The legend for the agreement index of one statement, printed under a table with several of
  /// them.
  package static let agreementKey =
    "1: everyone gave the same answer. Near 0 or below: as spread as random answers, or more."

  /// Describes Kendall's W: the agreement of people on the order of a theme's statements.
  package static func text(_ concordance: KendallConcordance) -> String {
    switch concordance.w {
    case .undefined(.noVariation):
      "Everyone rated these statements alike, so they have no order to compare."
    case .undefined(let reason): text(reason)
    case .value(let value):
      "How far people put these statements in the same order: \(decimal(value)) "
        + "(1 is the same order from all, 0 none in common)."
    }
  }

  /// Describes both intraclass correlations: the differences between groups, and the reliability of
  /// the group means.
  package static func text(_ correlation: IntraclassCorrelation) -> String {
    let interval = correlation.groupMeanInterval
    let plausible = interval.map { ", plausible range \(range($0))" } ?? ""
    return switch (correlation.single, correlation.groupMean) {
    case (.undefined(let reason), _): text(reason)
    case (.value(let single), .value(let mean)) where single > 0:
      "About \(percent(single))% of the differences between answers are differences between groups"
        + share(correlation.singleInterval) + ". How well the averages tell groups apart: "
        + "\(decimal(mean))\(plausible) (1 is perfectly, 0 not at all)."
    default: "Groups differ no more than people within one group do."
    }
  }

  private static func percent(_ share: Double) -> Int { max(0, Int((share * 100).rounded())) }

  /// The interval of a share in percent, in brackets; empty where there is none.
  private static func share(_ interval: ConfidenceInterval?) -> String {
    interval.map { " (plausible range \(percent($0.lower))-\(percent($0.upper)) %)" } ?? ""
  }

  /// A figure from 0 to 1 with two decimals: `0.07`.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
