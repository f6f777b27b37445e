/// What is shown of a room's answers to one statement. "No chance" is an answer, and counts towards
/// the thresholds; who left the statement empty is counted nowhere.
package enum AnswersShown: Equatable, Sendable {
  /// How many people gave each answer; nobody is `notAnswered` in it.
  case distribution(Histogram)
  /// The middle and how close answers are to it, for groups too small for a distribution, and beside
  /// a first round of other people.
  case outline(AnswerOutline)
  /// So many answers, all of them these two neighbouring points; announced beforehand.
  case band(ClosedRange<Int>, answers: Int)
  /// So many answers, all of them that there was no chance.
  case noChance(answers: Int)

  /// How many answers it tells of, "no chance" included; nil where it does not say.
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
  /// How close the answers lie to it, on average.
  package let closeness: Closeness

  /// The outline of one answer or more.
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
