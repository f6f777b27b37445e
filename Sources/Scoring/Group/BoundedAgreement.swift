extension Histogram {
  /// The agreement index a_wg = 1 − 2s²/([(H + L)M − M² − HL]·n/(n − 1)), which relates the
  /// variance to half of the maximum variance for the mean M between the ends L and H (Brown &
  /// Hauenstein 2005). 1 for identical answers, −1 for answers at the two ends only.
  ///
  /// Defined for means from (L(n − 1) + H)/n to (H(n − 1) + L)/n, and 1 at an end itself; nearer to
  /// an end that maximum cannot occur. Undefined for fewer than two people or two points.
  package var boundedAgreement: Estimate {
    if let reason = lacking() { return .undefined(reason) }
    let (span, people) = (Int128(points - 1), Int128(rated))
    let (above, below) = (stepSum, people * span - stepSum)
    if above == 0 || below == 0 { return .value(1) }
    guard min(above, below) >= span else { return .undefined(.nearScaleEnd) }
    return .ratio(above * below - 2 * scaledVariance, above * below)
  }
}
