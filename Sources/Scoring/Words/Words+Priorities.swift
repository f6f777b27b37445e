import Workbook

extension Words {
  /// Returns the heading of the priorities.
  package func heading(_ priorities: Priorities) -> String {
    if case .ranked = priorities { "Look first at" } else { "Where to start" }
  }

  /// Returns the priorities in order, or the reason why there are none.
  package func text(_ priorities: Priorities) -> String {
    switch priorities {
    case .nothingScored: "No theme is scored yet."
    case .atEnd(let share): text(share)
    case .scalesDiffer:
      "Importance is rated on another scale here, so it cannot be set beside what you do."
    case .needsImportance:
      "Say how much each theme matters, and this can show where to start."
    case .noneBehind(let themes):
      "What you do keeps up with how much it matters, in \(Words.all(themes, "theme")) "
        + "with both answers."
    case .onlyHighest(let themes):
      "How much it matters is ahead of what you do only in \(Words.count(themes, "theme")) that "
        + "\(themes == 1 ? "is" : "are") among your highest already."
    case .noRanking(let themes):
      "The gap is the same in \(Words.all(themes, "theme")) with both answers, "
        + "so there is no order to show."
    case .ranked(let ranking, _, _): text(ranking)
    }
  }

  /// Returns the number of themes in the ranking, if importance was not rated for every scored
  /// theme; else nil.
  package func basis(_ priorities: Priorities) -> String? {
    guard case .ranked(_, let compared, let scored) = priorities, compared < scored else {
      return nil
    }
    return "From \(compared) of \(Words.count(scored, "theme")) scored: "
      + "the others do not say yet how much they matter."
  }

  private func text(_ share: EndShare) -> String {
    let scale = pack.scale
    let (value, count) =
      switch share.end {
      case .low: ("\(scale.low)", share.atLow)
      case .high: ("\(scale.high)", share.atHigh)
      default: ("\(scale.low) or \(scale.high)", share.atLow + share.atHigh)
      }
    let so = "so this cannot tell you where to start."
    if count < share.rated {
      return "Nearly all answers are \(value) (\(count) of \(share.rated)), \(so)"
    }
    let verb = count == 1 ? "is" : "are"
    return "\(Words.capitalized(Words.all(count, "answer"))) \(verb) \(value), \(so)"
  }
}
