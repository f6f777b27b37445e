/// The publishable results of a round of a workshop; pages read the counts of a round only through
/// this type.
///
/// A room has no groups. Publish once, when no more people can be added: a tally published twice,
/// the second time with one more person, discloses that person's answers (see `RosterLedger`).
struct RoomRelease: Sendable {
  private let rules: RoomRules
  private let tally: Tally

  /// Creates the publishable results of a tally.
  init(_ tally: Tally, rules: RoomRules) {
    self.rules = rules
    self.tally = tally
  }

  /// The number of people who took part. It has a threshold of its own, as it does not belong to a
  /// statement.
  var people: Shown<Int> {
    tally.people < rules.answers ? .withheld(.tooFew(rules.answers)) : .shown(tally.people)
  }

  /// Returns the answers to one statement, as given and not mirrored; nil for an unknown statement.
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
  /// Indicates that all answers are one point, or two adjacent points.
  fileprivate var isOneOrTwoNeighbours: Bool {
    guard let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return true }
    return last - first <= 1
  }
}
