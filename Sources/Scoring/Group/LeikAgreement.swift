extension Histogram {
  /// Leik's ordinal consensus (1966), 1 − 2Σmin(F, 1 − F)/(c − 1) over the cumulative shares F: 1
  /// for identical answers, 0 for half of the answers at each end. Software packages often report
  /// the dispersion, which is 1 minus this value. Undefined for fewer than two people or two
  /// points.
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
