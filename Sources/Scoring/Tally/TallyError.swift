/// Why something cannot be tallied. What was counted before stays as it was.
package enum TallyError: Error, Hashable, Sendable {
  /// The scale has no points, more than `TallyFrame.mostPoints`, or points that are not one
  /// apart.
  case unusableScale
  /// A theme without statements.
  case emptyTheme(String)
  /// A theme whose patterns of answers do not fit 64 bits, or with more than
  /// `TallyFrame.mostStatements`.
  case themeTooLong(String, statements: Int)
  /// More people than `Tally.mostPeople`.
  case tooManyPeople
  /// The two tallies are not of the same content: what differs, and how it is in each.
  case differs(String, String, String)
  /// A block that is not `rows` times `columns` bytes, or of another number of columns.
  case wrongShape(expected: Int, found: Int)
  /// A byte of a block that is no state of the scale; row and column from 0.
  case noSuchState(row: Int, column: Int, state: Int)
  /// A group index of a block that has no name; row from 0.
  case noSuchGroup(row: Int, group: Int)

  /// What is wrong, in words.
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
