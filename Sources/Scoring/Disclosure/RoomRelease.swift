/// What may be shown of the tally of a workshop's round: the only way from its counts to a page.
///
/// A room has no groups. Publish once, when nobody can be added any more: a tally shown twice,
/// with one more person in it, gives that person away (see `RoundGate`).
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
    let (rated, count) = (histogram.rated, histogram.rated + histogram.noChance)
    if count < rules.answers { return .withheld(.tooFew(rules.answers)) }
    if rated == 0 { return .shown(.noChance(answers: count)) }
    if count < rules.distribution { return outline(histogram) }
    guard histogram.noChance == 0, histogram.isOneOrTwoNeighbours else {
      var given = histogram
      given.notAnswered = 0
      return .shown(.distribution(given))
    }
    return histogram.band.map { .shown(.band($0, answers: rated)) } ?? .withheld(.protected)
  }

  /// The middle of fewer ratings than the threshold is theirs alone, whoever else had no chance.
  private func outline(_ histogram: Histogram) -> Shown<AnswersShown> {
    histogram.rated < rules.answers
      ? .withheld(.protected) : .shown(.outline(AnswerOutline(histogram)))
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
