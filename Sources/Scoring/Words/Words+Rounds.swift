extension Words {
  /// Describes the change between two rounds, in two or three sentences. Convergence is not
  /// presented as an improvement.
  package static func sentences(_ change: RoundChange) -> String {
    [text(change.stability), middle(change.medianChange), spread(change.averageDeviationChange)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Returns a sentence that says whether luck would easily bring a split as uneven among people
  /// who changed their answer.
  package static func signTest(_ estimate: Estimate) -> String {
    switch estimate {
    case .undefined(let reason): text(reason)
    case .value(let probability) where probability <= 0.05:
      "So many going one way seldom happens by luck: at most 1 time in 20."
    case .value: "As many going one way often happens by luck."
    }
  }

  private static func text(_ stability: RoundChange.Stability) -> String? {
    switch stability {
    case .stable: "The answers are spread much as before."
    case .moved: "The answers moved."
    case .undefined(let reason): text(reason)
    }
  }

  private static func middle(_ change: Exact) -> String? {
    guard let steps = change.value else { return nil }
    if steps == Fraction(0) { return "The middle answer is the same." }
    return
      "The middle answer is \(length(steps.magnitude)) \(steps < Fraction(0) ? "lower" : "higher")."
  }

  private static func spread(_ change: Exact) -> String? {
    guard let steps = change.value else { return nil }
    if steps == Fraction(0) { return "The answers lie as close together as before." }
    let way = steps < Fraction(0) ? "closer to" : "further from"
    return "On average, answers lie \(length(steps.magnitude)) \(way) the middle answer."
  }
}
