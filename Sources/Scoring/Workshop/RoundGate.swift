/// Whether a round may be shown, from numbers of sheets alone.
///
/// A second round is shown only when the same people handed in, or when at least so many differ:
/// otherwise the difference between two results is about a few people.
package enum RoundGate: Equatable, Sendable {
  case open
  /// So few sheets that nothing would be shown.
  case tooFew(have: Int, needed: Int)
  /// So many of the earlier round are missing and so many are new, too few together.
  case roster(missing: Int, new: Int)

  /// - Parameters:
  ///   - handedIn: sheets handed in.
  ///   - returning: those of people who took part in the earlier round.
  ///   - earlier: sheets of the earlier round that was shown; nil where there is none.
  package init(handedIn: Int, returning: Int, earlier: Int?, rules: RoomRules) {
    let missing = (earlier ?? 0) - returning
    let new = handedIn - returning
    if handedIn < rules.answers {
      self = .tooFew(have: handedIn, needed: rules.answers)
    } else if earlier != nil, missing + new > 0, missing + new < rules.difference {
      self = .roster(missing: missing, new: new)
    } else {
      self = .open
    }
  }
}
