extension Words {
  /// Describes the change between two rounds, in two or three sentences. Convergence is not
  /// presented as an improvement.
  package static func sentences(_ change: RoundChange) -> String {
    [text(change.stability), middle(change.medianChange), spread(change.averageDeviationChange)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Returns the numbers of people by direction of change: `3 went up, 1 went down, 2 stayed.`
  package static func counts(_ pairs: PairedRatings) -> String {
    "\(pairs.up) went up, \(pairs.down) went down, \(pairs.same) stayed."
  }

  /// Describes the outcome of the sign test of the people whose answer changed.
  package static func signTest(_ estimate: Estimate) -> String {
    switch estimate {
    case .undefined(let reason): text(reason)
    case .value(let probability) where probability <= 0.05:
      "So many going one way seldom happens by luck: at most 1 time in 20."
    case .value: "As many going one way often happens by luck."
    }
  }

  /// Describes Cliff's delta as a comparison of two answers picked at random.
  package static func dominance(_ delta: Exact) -> String {
    switch delta {
    case .undefined(let reason): text(reason)
    case .value(let share) where share == Fraction(0):
      "An answer from the second round is as often lower as higher than one from the first."
    case .value(let share):
      "An answer from the second round is more often \(share < Fraction(0) ? "lower" : "higher") "
        + "than one from the first."
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
