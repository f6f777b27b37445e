/// The number of people for each answer to one statement: the basis of every statistic of a single
/// statement. Histograms of parts can be added.
///
/// *No chance* and *not answered* are counted separately from the scale, and are never a point on
/// it.
package struct Histogram: Hashable, Sendable {
  /// The scale's lowest value, to which the first count belongs.
  package let low: Int
  /// The number of people for each point of the scale, from the lowest; the points are consecutive.
  package var counts: [Int]
  /// The number of people who had no chance to show what the statement describes.
  package var noChance: Int
  /// The number of people who gave the statement neither a rating nor *no chance*.
  package var notAnswered: Int

  /// Creates a histogram on the scale that begins at `low`.
  package init(low: Int = 1, counts: [Int], noChance: Int = 0, notAnswered: Int = 0) {
    self.low = low
    self.counts = counts
    self.noChance = noChance
    self.notAnswered = notAnswered
  }

  /// The scale's highest value.
  package var high: Int { low + counts.count - 1 }

  /// The number of people who chose a point: n.
  package var rated: Int { counts.reduce(0, +) }

  /// The sum of the ratings: S₁.
  package var sum: Int {
    counts.indices.reduce(0) { $0 + (low + $1) * counts[$1] }
  }

  /// The sum of the squared ratings: S₂.
  package var sumOfSquares: Int {
    counts.indices.reduce(0) { $0 + (low + $1) * (low + $1) * counts[$1] }
  }

  /// The histogram on the mirrored scale, as scores use it for a reverse-keyed statement.
  package var reversed: Histogram {
    Histogram(low: low, counts: counts.reversed(), noChance: noChance, notAnswered: notAnswered)
  }

  /// Returns the sum of two histograms, which must be on the same scale.
  package static func + (left: Histogram, right: Histogram) -> Histogram {
    precondition(left.low == right.low && left.counts.count == right.counts.count)
    return Histogram(
      low: left.low, counts: zip(left.counts, right.counts).map { $0 + $1 },
      noChance: left.noChance + right.noChance, notAnswered: left.notAnswered + right.notAnswered)
  }
}
