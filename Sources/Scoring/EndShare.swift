package import Workbook

/// How many of a person's answers stand at an end of the scale: the floor and ceiling check.
///
/// Raw answers, as the person gave them: reverse-keyed statements are not mirrored. The limit is
/// 80 % for one person; Terwee 2007 flags pooled data sooner (over 15 %, n at least 50).
package struct EndShare: Equatable, Sendable {
  /// Where nearly all answers stand.
  package enum End: Sendable {
    case low, high
    /// Neither end alone, but the two together.
    case both
  }

  /// Answers on the scale.
  package let rated: Int
  /// Answers at the lowest point.
  package let atLow: Int
  /// Answers at the highest point.
  package let atHigh: Int
  /// Where at least 80 % of the answers stand; nil for none. Each end is looked at first, then
  /// both together, which a scale of two points cannot fail and is spared.
  package let end: End?

  /// The share in these answers; what is missing, no chance or not on the scale does not count.
  package init(_ answers: [Answer?], on scale: Scale) {
    let values = answers.compactMap { $0?.value(on: scale) }
    rated = values.count
    atLow = values.count { $0 == scale.low }
    atHigh = values.count { $0 == scale.high }
    end = EndShare.end(low: atLow, high: atHigh, of: rated, points: scale.points.count)
  }

  private static func end(low: Int, high: Int, of rated: Int, points: Int) -> End? {
    func isNearlyAll(_ count: Int) -> Bool { 5 * count >= 4 * rated }
    guard rated > 0, points > 1 else { return nil }
    if isNearlyAll(high) { return .high }
    if isNearlyAll(low) { return .low }
    return points > 2 && isNearlyAll(low + high) ? .both : nil
  }
}

extension Answer {
  /// The rating, if it is one and on the scale.
  package func value(on scale: Scale) -> Int? {
    if case .rated(let value) = self, scale.contains(value) { value } else { nil }
  }
}
