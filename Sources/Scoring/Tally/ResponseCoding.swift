package import Workbook

/// The encoding of an answer as a small integer, its state, so that answers can be counted.
///
/// With c points on the scale, 0..<c are the points, from the lowest; c is *not answered*; c + 1 is
/// *no chance*. These are always kept apart, which makes c + 2 states.
package struct ResponseCoding: Hashable, Sendable {
  /// The scale's lowest value.
  package let low: Int
  /// The number of points of the scale: c, 1...254; they are consecutive.
  package let points: Int

  init(low: Int, points: Int) {
    self.low = low
    self.points = points
  }

  /// The state of *not answered*: c.
  package var notAnswered: Int { points }

  /// The state of *no chance*: c + 1.
  package var noChance: Int { points + 1 }

  /// The number of states: c + 2.
  package var states: Int { points + 2 }

  /// Returns the state of an answer. A rating outside the scale counts as not answered, as in a
  /// person's own results.
  package func state(_ answer: Answer?) -> Int {
    switch answer {
    case .rated(let value) where value >= low && value - low < points: value - low
    case .noChance: noChance
    default: notAnswered
    }
  }

  /// Returns the code of a pattern of states, one for each statement in the pack's order: Σ
  /// stateⱼ·(c + 2)ʲ, j from 0. The caller keeps to the number of statements that `TallyFrame`
  /// allows.
  func code(_ states: some BidirectionalCollection<Int>) -> UInt64 {
    states.reversed().reduce(0) { $0 * UInt64(self.states) + UInt64($1) }
  }

  /// Returns the states of a pattern, one for each statement in the pack's order.
  func pattern(_ code: UInt64, statements: Int) -> [Int] {
    var states = Array(repeating: 0, count: statements)
    unpack(code, into: &states)
    return states
  }

  /// Writes the states of a pattern into an array whose length is the number of the theme's
  /// statements.
  func unpack(_ code: UInt64, into states: inout [Int]) {
    var rest = code
    let divisor = UInt64(self.states)
    for index in states.indices {
      states[index] = Int(rest % divisor)
      rest /= divisor
    }
  }
}
