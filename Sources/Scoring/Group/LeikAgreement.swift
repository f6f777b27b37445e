extension Histogram {
  /// Leik's ordinal consensus (1966), 1 − 2Σmin(F, 1 − F)/(c − 1) over the cumulative shares F: 1
  /// for the same answer from all, 0 for halves at the two ends. Packages often give the
  /// dispersion, 1 less this. Undefined below two people or two points.
  package var leikAgreement: Estimate {
    if let reason = lacking() { return .undefined(reason) }
    var (below, sum) = (0, 0)
    for count in counts.dropLast() {
      below += count
      sum += min(below, rated - below)
    }
    let whole = Int128(rated) * Int128(points - 1)
    return .ratio(whole - 2 * Int128(sum), whole)
  }
}
