extension Histogram {
  /// Tastle & Wierman's consensus Cns (2007), 1 + Σp·log₂(1 − |x − M|/(c − 1)) with the mean M: 1
  /// for identical answers, 0 for half of the answers at each end. Undefined for fewer than two
  /// people or two points.
  ///
  /// The last bits are those of the logarithm; terms are added from the smallest up, so that
  /// mirroring the scale does not change the result.
  package var consensus: Estimate {
    if let reason = lacking() { return .undefined(reason) }
    let (people, sum) = (Int128(rated), stepSum)
    let whole = people * Int128(points - 1)
    let terms = counts.indices.filter { counts[$0] > 0 }.map { index in
      let nearness = whole - abs(people * Int128(index) - sum)
      return Double(counts[index]) / Double(rated)
        * Logarithm.base2(Quotient.rounded(nearness, whole))
    }
    return .value(1 + terms.sorted(by: >).reduce(0, +))
  }
}
