/// The decision to show a round, made from the number of sheets alone.
package enum RoundGate: Equatable, Sendable {
  case open
  /// So few sheets that nothing would be shown.
  case tooFew(have: Int, needed: Int)

  /// The gate of a round with so many sheets handed in.
  package init(handedIn: Int, rules: RoomRules) {
    self =
      handedIn < rules.answers ? .tooFew(have: handedIn, needed: rules.answers) : .open
  }
}

/// The participants of a second round, as numbers of sheets.
package struct RoundPeople: Equatable, Sendable {
  /// People of the first round who have handed in nothing.
  package let missing: Int
  /// Sheets of people who took no part in the first round.
  package let new: Int

  /// - Parameters:
  ///   - handedIn: sheets handed in.
  ///   - returning: those of people who took part in the first round.
  ///   - earlier: sheets of the first round.
  package init(handedIn: Int, returning: Int, earlier: Int) {
    missing = max(0, earlier - returning)
    new = max(0, handedIn - returning)
  }

  /// True if the people of the first round have handed in, and nobody else.
  package var areTheSame: Bool { missing == 0 && new == 0 }
}

/// The first round, for a second that is shown beside it.
package struct EarlierRound: Equatable, Sendable {
  /// The result of the earlier round.
  package let result: RoundResult
  /// True if the same people handed in again, and nobody else.
  package let isOfTheSamePeople: Bool

  package init(_ result: RoundResult, isOfTheSamePeople: Bool) {
    self.result = result
    self.isOfTheSamePeople = isOfTheSamePeople
  }

  /// Returns true if counts may stand beside those of the first round: the same people gave the
  /// same number of answers to the statement, as far as the first round told it.
  func allowsCounts(of statement: String, answers count: Int) -> Bool {
    isOfTheSamePeople && result.answers(to: statement)?.value?.count == count
  }
}
