/// The published form of a room's answers to one statement.
package enum AnswersShown: Equatable, Sendable {
  /// The number of people who gave each answer.
  case distribution(Histogram)
  /// The median and the closeness of the answers, for groups too small for a distribution.
  case outline(AnswerOutline)
  /// Two adjacent points that cover all answers, and the number of answers; a form that people are
  /// told of beforehand.
  case band(ClosedRange<Int>, answers: Int)
}

/// The median of a few answers, and their closeness to it, without the frequency of any answer.
package struct AnswerOutline: Equatable, Sendable {
  /// The number of people who chose a point: n.
  package let answers: Int
  /// The median: the middle answer, or the mean of the middle two.
  package let median: Exact
  /// The band of the average distance of the answers from the median.
  package let closeness: Closeness

  /// Creates the outline of at least one answer.
  init(_ histogram: Histogram) {
    answers = histogram.rated
    median = histogram.median
    closeness = histogram.closeness
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
