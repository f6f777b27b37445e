/// How close a group's answers come when everyone picks a point at random: the exact distribution
/// of the variance, for so many people and points. Worth keeping between statements of one group.
///
/// Everyone's answers are counted, cⁿ rows in all, by adding one person after another to a table
/// of (Σx, Σx²); nothing is simulated or rounded. 30 people on five points take milliseconds.
package struct UniformAnswers: Sendable {
  /// People: n.
  package let people: Int
  /// Points of the scale: c.
  package let points: Int
  /// Rows of answers with nΣx² − (Σx)² at most the index; the last is all of them.
  private let ways: [Int128]

  /// Luck is at most this likely where agreement is said to be beyond it.
  package static let limit = Fraction(1, 20)

  /// The distribution for a group. Fewer than two people or points, and more people than 128 bits
  /// (54 on five points) or a moderate table hold, are refused.
  package init(people: Int, points: Int) throws(Undefined) {
    if points < 2 { throw .tooFewPoints(have: points, needed: 2) }
    if people < 2 { throw .tooFew(have: people, needed: 2) }
    let most = UniformAnswers.mostPeople(points: points)
    if people > most { throw .tooMany(have: people, most: most) }
    self.people = people
    self.points = points
    ways = UniformTable(people: people, points: points).cumulative
  }

  /// The chance of answers at least this close: of nΣx² − (Σx)² at most this.
  package func chance(scaledVariance: Int128) -> Chance {
    let index = scaledVariance < Int128(ways.count) ? Int(scaledVariance) : ways.count - 1
    return Chance(ways: ways[max(index, 0)], of: ways[ways.count - 1])
  }

  /// The widest spread that luck seldom brings, as nΣx² − (Σx)²: the largest that can occur with
  /// a chance of at most `limit`. Nil when even the same answer from all comes oftener.
  package var criticalScaledVariance: Int? {
    let all = ways[ways.count - 1]
    let last = ways.lastIndex { Chance(ways: $0, of: all).isSeldom }
    return last.flatMap { last in ways.firstIndex(of: ways[last]) }
  }

  private static func mostPeople(points: Int) -> Int {
    let cells = 1 << 21
    let reach = points / 2
    var (people, rows) = (1, Int128(points))
    while true {
      let (next, isOver) = rows.multipliedReportingOverflow(by: Int128(points))
      let wide = ((people + 1) * (points - 1) + 1) * ((people + 1) * reach * reach + 1)
      if isOver || wide > cells { return people }
      (people, rows) = (people + 1, next)
    }
  }
}

/// Rows of random answers by their sum and sum of squares, counted in steps from the middle.
private struct UniformTable {
  private let people: Int
  private let steps: ClosedRange<Int>
  private let height: Int
  private var rows: [Int128]

  init(people: Int, points: Int) {
    self.people = people
    steps = -((points - 1) / 2)...(points / 2)
    height = people * (points / 2) * (points / 2) + 1
    rows = Array(repeating: 0, count: (people * (points - 1) + 1) * height)
    rows[0] = 1
    for person in 1...people { add(person) }
  }

  /// Sums are kept from the lowest there can be, so that the person's own adds 0 or more.
  private mutating func add(_ person: Int) {
    var next = Array(repeating: Int128(0), count: rows.count)
    let tallest = (person - 1) * steps.upperBound * steps.upperBound
    for sum in 0...((person - 1) * (steps.count - 1)) {
      for squares in 0...tallest where rows[sum * height + squares] != 0 {
        let count = rows[sum * height + squares]
        for step in steps {
          next[(sum + step - steps.lowerBound) * height + squares + step * step] += count
        }
      }
    }
    rows = next
  }

  /// By nΣx² − (Σx)², each with all that are smaller.
  var cumulative: [Int128] {
    let span = steps.count - 1
    var ways = Array(repeating: Int128(0), count: people * people * span * span / 4 + 1)
    for index in rows.indices where rows[index] != 0 {
      let (fromLowest, squares) = index.quotientAndRemainder(dividingBy: height)
      let sum = fromLowest + people * steps.lowerBound
      ways[people * squares - sum * sum] += rows[index]
    }
    for index in ways.indices.dropFirst() { ways[index] += ways[index - 1] }
    return ways
  }
}
