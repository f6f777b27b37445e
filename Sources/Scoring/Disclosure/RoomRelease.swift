/// What may be shown of the tally of a workshop's round: the only way from its counts to a page.
///
/// A room has no groups. Publish once, when nobody can be added any more: a tally shown twice,
/// with one more person in it, gives that person away (see `RosterLedger`).
struct RoomRelease: Sendable {
  private let rules: RoomRules
  private let tally: Tally

  /// What may be shown of a tally.
  init(_ tally: Tally, rules: RoomRules) {
    self.rules = rules
    self.tally = tally
  }

  /// How many people took part; the same for every statement, so it has a threshold of its own.
  var people: Shown<Int> {
    tally.people < rules.answers ? .withheld(.tooFew(rules.answers)) : .shown(tally.people)
  }

  /// The answers to one statement, as given and not mirrored; nil for an unknown one.
  func answers(to statement: String) -> Shown<AnswersShown>? {
    tally.histogram(statement).map(shown)
  }

  private func shown(_ histogram: Histogram) -> Shown<AnswersShown> {
    let count = histogram.rated
    if count < rules.answers { return .withheld(.tooFew(rules.answers)) }
    if count < rules.distribution { return .shown(.outline(AnswerOutline(histogram))) }
    guard histogram.isOneOrTwoNeighbours else { return .shown(.distribution(histogram)) }
    return histogram.band.map { .shown(.band($0, answers: count)) } ?? .withheld(.protected)
  }
}

extension Histogram {
  /// Whether all answers are one point, or two that are neighbours.
  fileprivate var isOneOrTwoNeighbours: Bool {
    guard let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return true }
    return last - first <= 1
  }
}
