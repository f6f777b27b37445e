extension Histogram {
  /// The share of answers at the lowest point, 0 to 1. Undefined if nobody answered.
  package var floorShare: Exact { share(counts.first ?? 0) }

  /// The share of answers at the highest point, 0 to 1. Undefined if nobody answered.
  package var ceilingShare: Exact { share(counts.last ?? 0) }

  /// Whether most answers are at one end: more than half of them there, among at least 50. Of
  /// answers that are spread evenly over five points a fifth are at each end, so that the 15 % of
  /// `ScoresShown.pileUp` would say nothing about a statement.
  package var isPiledUp: Bool {
    rated >= 50 && 2 * max(counts.first ?? 0, counts.last ?? 0) > rated
  }

  private func share(_ count: Int) -> Exact {
    rated > 0 ? .value(Fraction(count, rated)) : .undefined(.tooFew(have: 0, needed: 1))
  }
}

extension ScoresShown {
  /// The end of the scale at which scores pile up.
  package enum End: Sendable {
    case lowest, highest
  }

  /// The end at which more than 15 % of the scores stand, the lowest or the highest a score can be,
  /// among at least 50 people; nil for neither. The limit is that of Terwee et al. 2007 (J Clin
  /// Epidemiol 60:34-42), which is about scores of a scale and not about single statements.
  package var pileUp: End? {
    guard scored >= 50, 20 * max(atLowest, atHighest) > 3 * scored else { return nil }
    return atHighest >= atLowest ? .highest : .lowest
  }
}
