/// What is shown of a group's answers to one statement.
package enum AnswersShown: Hashable, Sendable {
  /// How many people gave each answer.
  case distribution(Histogram)
  /// The middle and how close answers are to it, for groups too small for a distribution.
  case outline(AnswerOutline)
  /// So many answers, all of them these two neighbouring points; announced beforehand.
  case band(ClosedRange<Int>, answers: Int)
}

/// The middle of a few answers, and how close they lie to it: never how many gave which.
package struct AnswerOutline: Hashable, Sendable {
  /// How close answers lie to their median, on average: AD_Md (Burke and Dunlap 2002).
  package enum Closeness: Hashable, Sendable {
    /// At most an eighth of the scale's span: half a step on 1 to 5.
    case veryClose
    /// At most c/6 steps, with c points: 5/6 of a step on 1 to 5.
    case fairlyClose
    /// More than that.
    case spread
  }

  /// People who chose a point: n.
  package let answers: Int
  /// Of type 2 (Hyndman and Fan 1996): the middle answer, or half-way between the middle two.
  package let median: Fraction
  /// How close the answers are.
  package let closeness: Closeness

  /// The outline of one answer or more.
  init(_ histogram: Histogram) {
    let answers = histogram.rated
    let twice = histogram.answer((answers - 1) / 2) + histogram.answer(answers / 2)
    let distance = histogram.counts.indices.reduce(0) {
      $0 + abs(2 * (histogram.low + $1) - twice) * histogram.counts[$1]
    }
    self.answers = answers
    median = Fraction(twice, 2)
    closeness = AnswerOutline.closeness(
      Fraction(distance, 2 * answers), points: histogram.counts.count)
  }

  private static func closeness(_ distance: Fraction, points: Int) -> Closeness {
    if distance <= Fraction(points - 1, 8) { return .veryClose }
    return distance <= Fraction(points, 6) ? .fairlyClose : .spread
  }
}

extension Histogram {
  /// The answer at this place, from 0, when all are in rising order.
  fileprivate func answer(_ place: Int) -> Int {
    var before = 0
    for (index, count) in counts.enumerated() {
      before += count
      if place < before { return low + index }
    }
    return high
  }

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
