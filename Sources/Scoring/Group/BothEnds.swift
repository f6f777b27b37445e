extension Histogram {
  /// Indicates answers at both ends of the scale: a variance greater than that of random answers,
  /// s² > (c² − 1)/12, with at least two people, and at least a quarter of all people, on each
  /// side. Exact; false for fewer than two people or two points.
  ///
  /// The sides are the points below and above the middle one, or the middle two of an even scale:
  /// {1, 2} and {4, 5} of five. On two points each point is a side. Random answers often meet these
  /// conditions, so they describe where the answers are and nothing more.
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
