extension Histogram {
  /// Whether answers fall at both ends: wider apart than random answers, s² > (c² − 1)/12, with at
  /// least two people and a quarter of them on each side. Exact. False when nothing can be said.
  ///
  /// A side is every point but the middle one, or the middle two of an even scale: {1, 2} and
  /// {4, 5} of five. On two points each is a side. Random answers do this often, so it says where
  /// answers fall and no more.
  package var fallsAtBothEnds: Bool {
    guard lacking() == nil else { return false }
    let side = max((points - 1) / 2, 1)
    let fewer = min(
      counts.prefix(side).reduce(0, +), counts.suffix(side).reduce(0, +))
    guard fewer >= 2, 4 * fewer >= rated else { return false }
    let random = NullDistribution.uniform.scaledVariance(points: points)
    return 24 * scaledVariance > random * Int128(rated) * Int128(rated - 1)
  }
}
