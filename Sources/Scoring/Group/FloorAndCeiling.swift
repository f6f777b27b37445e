extension Histogram {
  /// The share of answers at the lowest point, 0 to 1. Undefined if nobody answered.
  package var floorShare: Exact { share(counts.first ?? 0) }

  /// The share of answers at the highest point, 0 to 1. Undefined if nobody answered.
  package var ceilingShare: Exact { share(counts.last ?? 0) }

  /// Indicates a floor or ceiling effect in pooled answers: over 15 % of at least 50 people at one
  /// end (Terwee et al. 2007).
  package var isPiledUp: Bool {
    rated >= 50 && 20 * max(counts.first ?? 0, counts.last ?? 0) > 3 * rated
  }

  private func share(_ count: Int) -> Exact {
    rated > 0 ? .value(Fraction(count, rated)) : .undefined(.tooFew(have: 0, needed: 1))
  }
}
