/// What may be known of how a person went about a theme, without knowing an answer: which
/// statements were rated, and whether that makes a score. *No chance* and *not answered* are two
/// ways of not rating a statement.
struct AnsweredPattern: Hashable, Sendable {
  /// The statements that were rated, as bits by their place in the theme.
  let rated: UInt32
  /// Whether the person has a score.
  let isScored: Bool

  /// The pattern of a person with these states.
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

  /// Whether every one of so many statements was rated.
  func isComplete(of statements: Int) -> Bool { rated.nonzeroBitCount == statements }
}
