/// What is shown of a room's answers to one statement. "No chance" is an answer, and counts towards
/// the thresholds; who left the statement empty is counted nowhere.
package enum AnswersShown: Equatable, Sendable {
  /// How many people gave each answer; nobody is `notAnswered` in it.
  case distribution(Histogram)
  /// The middle and how close answers are to it, for groups too small for a distribution.
  case outline(AnswerOutline)
  /// So many answers, all of them these two neighbouring points; announced beforehand.
  case band(ClosedRange<Int>, answers: Int)
  /// So many answers, all of them that there was no chance.
  case noChance(answers: Int)
}

/// The middle of a few answers, and how close they lie to it: never how many gave which.
package struct AnswerOutline: Equatable, Sendable {
  /// People who chose a point: n.
  package let answers: Int
  /// The middle answer, or half-way between the middle two.
  package let median: Exact
  /// How close the answers lie to it, on average.
  package let closeness: Closeness

  /// The outline of one answer or more.
  init(_ histogram: Histogram) {
    answers = histogram.rated
    median = histogram.median
    closeness = histogram.closeness
  }
}

extension Histogram {
  /// The two neighbouring points that all answers are; nil when there are no such. Answers that
  /// are all the same go with the point towards the middle of the scale.
  var band: ClosedRange<Int>? {
    let given = counts.indices.filter { counts[$0] > 0 }
    guard counts.count > 1, let first = given.first, let last = given.last, last - first < 2
    else { return nil }
    if first < last { return low + first...low + last }
    let isUpper = 2 * first >= counts.count - 1 && first > 0
    return isUpper ? low + first - 1...low + first : low + first...low + first + 1
  }
}
