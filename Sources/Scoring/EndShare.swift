package import Workbook

/// The share of a person's answers at the ends of the scale: the check for floor and ceiling
/// effects.
///
/// The check uses raw answers, as the person gave them: those to reverse-keyed statements are not
/// mirrored. The limit is 80 % for one person; Terwee 2007 flags pooled data sooner (over 15 %, n
/// at least 50).
package struct EndShare: Equatable, Sendable {
  /// The end of the scale where nearly all answers are.
  package enum End: Sendable {
    case low, high
    /// Neither end alone, but the two together.
    case both
  }

  /// The number of answers on the scale.
  package let rated: Int
  /// The number of answers at the lowest point.
  package let atLow: Int
  /// The number of answers at the highest point.
  package let atHigh: Int
  /// The end where at least 80 % of the answers are; nil if there is none. Each end is checked by
  /// itself first, then both together, except on a scale of two points, where all answers are at an
  /// end.
  package let end: End?

  /// Counts the answers at the ends. Missing answers, *no chance* and ratings outside the scale do
  /// not count.
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
  /// Returns the rating; nil if the answer is no rating or is outside the scale.
  package func value(on scale: Scale) -> Int? {
    if case .rated(let value) = self, scale.contains(value) { value } else { nil }
  }
}
