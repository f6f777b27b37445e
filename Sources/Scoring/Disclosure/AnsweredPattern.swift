/// The response pattern of a person for a theme, without the ratings themselves: which statements
/// were rated, and whether that is enough for a score, at each time of a theme that was answered
/// twice. *No chance* and *not answered* are two ways of not rating a statement.
struct AnsweredPattern: Hashable, Sendable {
  /// The rated statements, as a bit set by their index in the theme.
  let rated: UInt32
  /// The times at which the person has a score for the theme, as a bit set.
  let scored: UInt8

  /// Creates the pattern of a person.
  ///
  /// - Parameters:
  ///   - states: the states of the answers, one for each statement of each time.
  ///   - times: the number of times that the theme was answered.
  init(_ states: [Int], _ coding: ResponseCoding, times: Int) {
    var rated: UInt32 = 0
    var scored: UInt8 = 0
    let statements = states.count / times
    for time in 0..<times {
      let places = time * statements..<(time + 1) * statements
      let ratings = places.filter { states[$0] < coding.points }
      for place in ratings { rated |= 1 << place }
      let noChance = places.count { states[$0] == coding.noChance }
      if ScoreTable.isScored(rated: ratings.count, noChance: noChance, of: statements) {
        scored |= 1 << time
      }
    }
    (self.rated, self.scored) = (rated, scored)
  }

  /// Returns true if all of the theme's statements were rated.
  ///
  /// - Parameter statements: the number of statements of the theme.
  func isComplete(of statements: Int) -> Bool { rated.nonzeroBitCount == statements }
}
