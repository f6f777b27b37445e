/// How many people gave each answer to one statement: the tally behind every statistic of a
/// single statement. Adds cell by cell.
///
/// Counts are people. *No chance* and *not answered* stand beside the scale and are never a
/// point on it.
package struct Histogram: Hashable, Sendable {
  /// The scale's lowest value, which the first count is for.
  package let low: Int
  /// People a point of the scale, lowest first; the points are consecutive.
  package var counts: [Int]
  /// People who had no chance to show what the statement says.
  package var noChance: Int
  /// People who left the statement without either answer.
  package var notAnswered: Int

  /// A histogram of these counts, on the scale that begins at `low`.
  package init(low: Int = 1, counts: [Int], noChance: Int = 0, notAnswered: Int = 0) {
    self.low = low
    self.counts = counts
    self.noChance = noChance
    self.notAnswered = notAnswered
  }

  /// The scale's highest value.
  package var high: Int { low + counts.count - 1 }

  /// People who chose a point: n.
  package var rated: Int { counts.reduce(0, +) }

  /// The sum of the ratings: S₁.
  package var sum: Int {
    counts.indices.reduce(0) { $0 + (low + $1) * counts[$1] }
  }

  /// The sum of the squared ratings: S₂.
  package var sumOfSquares: Int {
    counts.indices.reduce(0) { $0 + (low + $1) * (low + $1) * counts[$1] }
  }

  /// The same people on a mirrored scale, as a reverse-keyed statement counts.
  package var reversed: Histogram {
    Histogram(low: low, counts: counts.reversed(), noChance: noChance, notAnswered: notAnswered)
  }

  /// Both together; the scales must be the same.
  package static func + (left: Histogram, right: Histogram) -> Histogram {
    precondition(left.low == right.low && left.counts.count == right.counts.count)
    return Histogram(
      low: left.low, counts: zip(left.counts, right.counts).map { $0 + $1 },
      noChance: left.noChance + right.noChance, notAnswered: left.notAnswered + right.notAnswered)
  }
}
