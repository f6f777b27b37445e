/// The contingency table of the same people's answers to one statement in two rounds. Tables of
/// parts can be added. It exists only if the plan, announced beforehand, keeps the sheets linked.
package struct PairedRatings: Hashable, Sendable {
  /// The scale's lowest value.
  package let low: Int
  /// The number of points of the scale: c.
  package let points: Int
  /// The number of people for each pair, in row-major order: c rows for the first round, c columns
  /// for the second.
  private var counts: [Int]

  /// Creates an empty table for a scale.
  package init(low: Int = 1, points: Int) {
    self.low = low
    self.points = points
    counts = Array(repeating: 0, count: points * points)
  }

  /// Adds a number of people with one answer in each round; both must be on the scale.
  package mutating func add(before: Int, after: Int, times count: Int = 1) {
    let (row, column) = (before - low, after - low)
    precondition((0..<points).contains(row) && (0..<points).contains(column), "not on the scale")
    counts[row * points + column] += count
  }

  /// Adds a table of other people's answers to the same statement.
  package mutating func add(_ other: PairedRatings) {
    precondition(other.low == low && other.points == points, "pairs on another scale")
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// The number of people whose answer rose.
  package var up: Int { people { $0 < $1 } }

  /// The number of people whose answer fell.
  package var down: Int { people { $0 > $1 } }

  /// The number of people who gave the same answer again.
  package var same: Int { people { $0 == $1 } }

  /// The marginal distributions of the two rounds, without the pairing.
  package var change: RoundChange {
    let rows = (0..<points).map { row in people { before, _ in before == row } }
    let columns = (0..<points).map { column in people { _, after in after == column } }
    return RoundChange(
      before: Histogram(low: low, counts: rows), after: Histogram(low: low, counts: columns))
  }

  /// The sign test of the people whose answer changed.
  package var signTest: Estimate { SignTest.probability(up: up, down: down) }

  private func people(_ isCounted: (_ before: Int, _ after: Int) -> Bool) -> Int {
    counts.indices.reduce(0) {
      isCounted($1 / points, $1 % points) ? $0 + counts[$1] : $0
    }
  }
}
