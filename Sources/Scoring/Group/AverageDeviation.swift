extension Histogram {
  /// The average deviation from the median, in steps: AD_Md = Σ|x − Md|/n, with the median of
  /// `median`. Exact; undefined for fewer than two people (Burke, Finkelstein & Dusig 1999).
  package var averageDeviationFromMedian: Exact {
    guard rated > 1, let middle = median.value else {
      return .undefined(.tooFew(have: rated, needed: 2))
    }
    let twice = (middle * Fraction(2)).numerator
    let halves = counts.indices.reduce(0) { $0 + counts[$1] * abs(2 * (low + $1) - twice) }
    return .value(Fraction(halves, 2 * rated))
  }

  /// The average deviation from the mean, in steps: AD_M = Σ|x − x̄|/n. Undefined for fewer than
  /// two people (Burke, Finkelstein & Dusig 1999).
  package var averageDeviationFromMean: Estimate {
    guard rated > 1 else { return .undefined(.tooFew(have: rated, needed: 2)) }
    let people = Int128(rated)
    let scaled = counts.indices.reduce(Int128(0)) {
      $0 + Int128(counts[$1]) * abs(people * Int128($1) - stepSum)
    }
    return .ratio(scaled, people * people)
  }
}
