/// The same people's answers to one statement in two rounds: how many gave which pair. Adds cell
/// by cell. Only where a plan announced beforehand keeps the sheets together.
package struct PairedRatings: Hashable, Sendable {
  /// The scale's lowest value.
  package let low: Int
  /// Points of the scale: c.
  package let points: Int
  /// People by pair, row by row: c rows for the first round, c columns for the second.
  private var counts: [Int]

  /// Nobody's answers on a scale.
  package init(low: Int = 1, points: Int) {
    self.low = low
    self.points = points
    counts = Array(repeating: 0, count: points * points)
  }

  /// Adds so many people with this answer in each round; both must be on the scale.
  package mutating func add(before: Int, after: Int, times count: Int = 1) {
    let (row, column) = (before - low, after - low)
    precondition((0..<points).contains(row) && (0..<points).contains(column), "not on the scale")
    counts[row * points + column] += count
  }

  /// Adds another part of the same statement's pairs.
  package mutating func add(_ other: PairedRatings) {
    precondition(other.low == low && other.points == points, "pairs on another scale")
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// People whose answer rose.
  package var up: Int { people { $0 < $1 } }

  /// People whose answer fell.
  package var down: Int { people { $0 > $1 } }

  /// People who gave the same answer again.
  package var same: Int { people { $0 == $1 } }

  /// The two rounds of these people, as if it were not known who gave which.
  package var change: RoundChange {
    let rows = (0..<points).map { row in people { before, _ in before == row } }
    let columns = (0..<points).map { column in people { _, after in after == column } }
    return RoundChange(
      before: Histogram(low: low, counts: rows), after: Histogram(low: low, counts: columns))
  }

  /// The sign test of those who moved.
  package var signTest: Estimate { SignTest.probability(up: up, down: down) }

  private func people(_ isCounted: (_ before: Int, _ after: Int) -> Bool) -> Int {
    counts.indices.reduce(0) {
      isCounted($1 / points, $1 % points) ? $0 + counts[$1] : $0
    }
  }
}
