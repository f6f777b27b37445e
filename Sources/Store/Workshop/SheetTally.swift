package import Workbook

/// A room's answers, statement by statement, without any link between the answers of one person.
package struct SheetTally: Equatable, Sendable {
  /// Sheets handed in.
  package var sheets = 0
  /// Of those: of people who took part in the round before.
  package var returning = 0
  /// The identifiers of the statements.
  package let statements: [String]
  /// The number of people for each answer, by the index of the statement; empty answers are not
  /// counted.
  package var answers: [[Answer: Int]]

  /// No sheets yet.
  package init(_ statements: [String]) {
    self.statements = statements
    answers = Array(repeating: [:], count: statements.count)
  }
}
