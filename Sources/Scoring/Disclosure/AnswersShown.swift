/// The released form of a room's answers to one statement. "No chance" is an answer and counts
/// towards the thresholds; statements left empty are not counted anywhere.
package enum AnswersShown: Equatable, Sendable {
  /// The number of people for each answer; its `notAnswered` is 0.
  case distribution(Histogram)
  /// The middle and how close answers are to it, for groups too small for a distribution, and beside
  /// a first round of other people.
  case outline(AnswerOutline)
  /// Two adjacent points that cover all answers, and the number of answers; a form that people are
  /// told of beforehand.
  case band(ClosedRange<Int>, answers: Int)
  /// The number of answers if all of them are "no chance".
  case noChance(answers: Int)

  /// The number of answers, "no chance" included; nil if the form does not tell it.
  var count: Int? {
    switch self {
    case .distribution(let histogram): histogram.rated + histogram.noChance
    case .outline: nil
    case .band(_, let answers), .noChance(let answers): answers
    }
  }
}

/// The middle of some answers, and how close they lie to it: neither how many there are, nor how
/// many gave which.
package struct AnswerOutline: Equatable, Sendable {
  /// The middle answer, or half-way between the middle two.
  package let median: Exact
  /// The band of the average distance of the answers from the median.
  package let closeness: Closeness

  /// Creates the outline of at least one answer.
  init(_ histogram: Histogram) {
    self.init(median: histogram.median, closeness: histogram.closeness)
  }

  /// An outline that was written down.
  package init(median: Exact, closeness: Closeness) {
    self.median = median
    self.closeness = closeness
  }
}

extension Histogram {
  /// Two adjacent points that cover all answers; nil if there are none. Identical answers are
  /// joined with the adjacent point towards the middle of the scale.
  var band: ClosedRange<Int>? {
    let given = counts.indices.filter { counts[$0] > 0 }
    guard counts.count > 1, let first = given.first, let last = given.last, last - first < 2
    else { return nil }
    if first < last { return low + first...low + last }
    let isUpper = 2 * first >= counts.count - 1 && first > 0
    return isUpper ? low + first - 1...low + first : low + first...low + first + 1
  }
}
