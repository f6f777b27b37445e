package import Workbook

/// How an answer becomes a small whole number, its state, so that answers can be counted.
///
/// With c points on the scale: 0..<c are the points, lowest first; c is *not answered*; c + 1 is
/// *no chance*. Three different things, always, and c + 2 states in all.
package struct ResponseCoding: Hashable, Sendable {
  /// The scale's lowest value.
  package let low: Int
  /// Points of the scale: c, 1...254; consecutive.
  package let points: Int

  init(low: Int, points: Int) {
    self.low = low
    self.points = points
  }

  /// The state of *not answered*: c.
  package var notAnswered: Int { points }

  /// The state of *no chance*: c + 1.
  package var noChance: Int { points + 1 }

  /// How many states there are: c + 2.
  package var states: Int { points + 2 }

  /// The state of an answer. One that is not on the scale counts as not answered, as in a
  /// person's own results.
  package func state(_ answer: Answer?) -> Int {
    switch answer {
    case .rated(let value) where value >= low && value - low < points: value - low
    case .noChance: noChance
    default: notAnswered
    }
  }

  /// The code of a pattern of states, one a statement in the pack's order: Σ stateⱼ·(c + 2)ʲ,
  /// j from 0. The caller keeps to as many statements as `TallyFrame` allows.
  func code(_ states: some BidirectionalCollection<Int>) -> UInt64 {
    states.reversed().reduce(0) { $0 * UInt64(self.states) + UInt64($1) }
  }

  /// The states of a pattern, one a statement in the pack's order.
  func pattern(_ code: UInt64, statements: Int) -> [Int] {
    var states = Array(repeating: 0, count: statements)
    unpack(code, into: &states)
    return states
  }

  /// Puts the states of a pattern into an array of as many as the theme has statements.
  func unpack(_ code: UInt64, into states: inout [Int]) {
    var rest = code
    let divisor = UInt64(self.states)
    for index in states.indices {
      states[index] = Int(rest % divisor)
      rest /= divisor
    }
  }
}
