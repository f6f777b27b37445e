/// The reason why something cannot be tallied. Earlier counts are not affected by the error.
package enum TallyError: Error, Hashable, Sendable {
  /// A scale without points, with more than `TallyFrame.mostPoints`, with points that are not
  /// consecutive, or with a lowest point further from zero than `TallyFrame.furthest`.
  case unusableScale
  /// A theme without statements.
  case emptyTheme(String)
  /// A theme whose pattern codes do not fit 64 bits, or with more than `TallyFrame.mostStatements`
  /// statements.
  case themeTooLong(String, statements: Int)
  /// More people than `Tally.mostPeople`.
  case tooManyPeople
  /// Two tallies of different frames: the part that differs, and its value in each.
  case differs(String, String, String)
  /// A block that is not `rows` times `columns` bytes, or has another number of columns.
  case wrongShape(expected: Int, found: Int)
  /// A byte of a block that is not a state of the scale; row and column count from 0.
  case noSuchState(row: Int, column: Int, state: Int)
  /// A group index of a block without a name; the row counts from 0.
  case noSuchGroup(row: Int, group: Int)

  /// The message for the user.
  package var message: String {
    switch self {
    case .unusableScale:
      "The scale cannot be tallied: expected 1 to \(TallyFrame.mostPoints) points, one apart."
    case .emptyTheme(let theme): "The theme \(theme) has no statements."
    case .themeTooLong(let theme, let statements):
      "The theme \(theme) has \(statements) statements, more than can be tallied together."
    case .tooManyPeople: "These are more than \(Tally.mostPeople) people."
    case .differs(let what, let first, let second):
      "These cannot be added up, because \(what) differs: \(first) and \(second)."
    case .wrongShape(let expected, let found): "Expected \(expected), but there are \(found)."
    case .noSuchState(let row, let column, let state):
      "Row \(row), column \(column): no answer has the number \(state)."
    case .noSuchGroup(let row, let group): "Row \(row): no group has the number \(group)."
    }
  }
}
