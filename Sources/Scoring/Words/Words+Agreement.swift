extension Words {
  /// What an agreement figure of one statement means, under a table that holds several.
  package static let agreementKey =
    "1: everyone gave the same answer. Near 0 or below: as spread as random answers, or more."

  /// Kendall's W: whether people put the statements of a theme in the same order.
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

  /// Both intraclass correlations: how much groups differ, and how well averages tell them apart.
  package static func text(_ correlation: IntraclassCorrelation) -> String {
    switch (correlation.single, correlation.groupMean) {
    case (.undefined(let reason), _): text(reason)
    case (.value(let single), .value(let mean)) where single > 0:
      "About \(Int((single * 100).rounded()))% of the differences between answers are "
        + "differences between groups. How well the averages tell groups apart: "
        + "\(decimal(mean)) (1 is perfectly, 0 not at all)."
    default: "Groups differ no more than people within one group do."
    }
  }

  /// A figure from 0 to 1 with two decimals: `0.07`.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
