package import Workbook

/// How a room answered, statement by statement, and nothing of who answered two of them.
package struct SheetTally: Equatable, Sendable {
  /// Sheets handed in.
  package var sheets = 0
  /// Of those: of people who took part in the round before.
  package var returning = 0
  /// The identifiers of the statements.
  package let statements: [String]
  /// How many gave each answer, by the place of the statement; what was left empty is not counted.
  package var answers: [[Answer: Int]]

  /// No sheets yet.
  package init(_ statements: [String]) {
    self.statements = statements
    answers = Array(repeating: [:], count: statements.count)
  }
}
