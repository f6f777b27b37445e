/// The response pattern of a person for a theme, without the ratings themselves: which statements
/// were rated, and whether that is enough for a score. *No chance* and *not answered* are two ways
/// of not rating a statement.
struct AnsweredPattern: Hashable, Sendable {
  /// The rated statements, as a bit set by their index in the theme.
  let rated: UInt32
  /// Indicates that the person has a score for the theme.
  let isScored: Bool

  /// Creates the pattern of a person from the states of the answers, one for each statement.
  init(_ states: [Int], _ coding: ResponseCoding) {
    var rated: UInt32 = 0
    var noChance = 0
    for (place, state) in states.enumerated() {
      if state < coding.points { rated |= 1 << place }
      if state == coding.noChance { noChance += 1 }
    }
    self.rated = rated
    isScored = ScoreTable.isScored(
      rated: rated.nonzeroBitCount, noChance: noChance, of: states.count)
  }

  /// Returns true if all of the theme's statements were rated.
  ///
  /// - Parameter statements: the number of statements of the theme.
  func isComplete(of statements: Int) -> Bool { rated.nonzeroBitCount == statements }
}
