/// The release of a workshop round's counts: the only way from the counts to a page.
///
/// A room has no groups. A round is released once, when nobody can be added any more. Beside an
/// earlier round, counts are released only for statements to which the same people gave the same
/// number of answers.
struct RoomRelease: Sendable {
  let rules: RoomRules
  /// The room's answers, by statement.
  let histograms: [String: Histogram]
  /// Sheets handed in.
  let sheets: Int
  let earlier: EarlierRound?

  /// The number of people who took part. It has a threshold of its own, as it does not belong to a
  /// statement.
  var people: Shown<Int> {
    if sheets < rules.answers { return .withheld(.tooFew(rules.answers)) }
    return earlier?.isOfTheSamePeople ?? true ? .shown(sheets) : .withheld(.differencing)
  }

  /// Returns the answers to one statement, as given and not mirrored; nil for an unknown statement.
  func answers(to statement: String) -> Shown<AnswersShown>? {
    histograms[statement].map { histogram in
      let count = histogram.rated + histogram.noChance
      guard earlier?.allowsCounts(of: statement, answers: count) ?? true else {
        return outline(histogram, otherwise: .differencing)
      }
      return shown(histogram, count)
    }
  }

  private func shown(_ histogram: Histogram, _ count: Int) -> Shown<AnswersShown> {
    if count < rules.answers { return .withheld(.tooFew(rules.answers)) }
    if histogram.rated == 0 { return .shown(.noChance(answers: count)) }
    if count < rules.distribution { return outline(histogram, otherwise: .protected) }
    guard histogram.noChance == 0, histogram.isOneOrTwoNeighbours else {
      var given = histogram
      given.notAnswered = 0
      return .shown(.distribution(given))
    }
    return histogram.band.map { .shown(.band($0, answers: count)) } ?? .withheld(.protected)
  }

  /// The middle of fewer ratings than the threshold is theirs alone, whoever else had no chance.
  private func outline(_ histogram: Histogram, otherwise reason: Withheld) -> Shown<AnswersShown> {
    histogram.rated < rules.answers
      ? .withheld(reason) : .shown(.outline(AnswerOutline(histogram)))
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
