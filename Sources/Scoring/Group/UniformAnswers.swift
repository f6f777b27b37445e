/// The exact distribution of the variance of a group's answers if everyone picks a point at random,
/// for a number of people and points. It can be reused for all statements of one group.
///
/// All cⁿ combinations of answers are counted, by adding one person after another to a table of
/// (Σx, Σx²); nothing is simulated or rounded. 30 people on five points take milliseconds.
package struct UniformAnswers: Sendable {
  /// The number of people: n.
  package let people: Int
  /// The number of points of the scale: c.
  package let points: Int
  /// The cumulative number of combinations with nΣx² − (Σx)² of at most the index; the last element
  /// is their total.
  private let ways: [Int128]

  /// The significance level: the maximum probability under random answers at which agreement is
  /// called beyond chance.
  package static let limit = Fraction(1, 20)

  /// Computes the distribution for a group. Throws for fewer than two people or points, and for
  /// more people than 128 bits (54 on five points) or a table of moderate size allow.
  package init(people: Int, points: Int) throws(Undefined) {
    if points < 2 { throw .tooFewPoints(have: points, needed: 2) }
    if people < 2 { throw .tooFew(have: people, needed: 2) }
    let most = UniformAnswers.mostPeople(points: points)
    if people > most { throw .tooMany(have: people, most: most) }
    self.people = people
    self.points = points
    ways = UniformTable(people: people, points: points).cumulative
  }

  /// Returns the probability of answers at least this close: of nΣx² − (Σx)² of at most
  /// `scaledVariance`.
  package func chance(scaledVariance: Int128) -> Chance {
    let index = scaledVariance < Int128(ways.count) ? Int(scaledVariance) : ways.count - 1
    return Chance(ways: ways[max(index, 0)], of: ways[ways.count - 1])
  }

  /// The critical value of nΣx² − (Σx)²: the largest possible value with a cumulative probability
  /// of at most `limit`. Nil if even unanimity is more likely than that.
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

/// The number of combinations of random answers by their sum and sum of squares, in steps from the
/// middle.
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

  /// Adds one person. Sums are indexed from the lowest possible one, so that each person adds 0 or
  /// more to the index.
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

  /// The cumulative number of combinations by nΣx² − (Σx)².
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
