/// The progress in answering a theme, an area or a whole pack.
package struct Progress: Equatable, Sendable {
  /// The number of statements with a rating.
  package var rated = 0
  /// The number of statements answered with *no chance to show this*.
  package var noChance = 0
  /// The number of statements.
  package var total = 0

  /// Creates a progress.
  package init(rated: Int = 0, noChance: Int = 0, total: Int = 0) {
    self.rated = rated
    self.noChance = noChance
    self.total = total
  }

  /// Returns the combined progress of two groups of statements.
  package static func + (left: Progress, right: Progress) -> Progress {
    Progress(
      rated: left.rated + right.rated, noChance: left.noChance + right.noChance,
      total: left.total + right.total)
  }

  /// The number of statements with a rating or *no chance*.
  package var answered: Int { rated + noChance }
  /// Indicates that all statements are answered, and that there is at least one.
  package var isComplete: Bool { total > 0 && answered == total }
  /// Indicates that at least one statement is answered.
  package var isBegun: Bool { answered > 0 }
}

extension Book {
  /// Returns the progress in answering these statements in an assessment.
  package func progress(_ statements: [Statement], in assessment: Int) -> Progress {
    var progress = Progress(total: statements.count)
    for statement in statements {
      switch answer(statement.id, in: assessment) {
      case .rated: progress.rated += 1
      case .noChance: progress.noChance += 1
      case nil: break
      }
    }
    return progress
  }

  /// Returns the first unanswered statement after the one with an identifier, wrapping around; nil
  /// if all are answered. Without an identifier the search begins at the first statement.
  package func nextUnanswered(
    in assessment: Int, of statements: [Statement], after id: String? = nil
  ) -> Statement? {
    let start = id.flatMap { id in statements.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    let isOpen = { (statement: Statement) in answer(statement.id, in: assessment) == nil }
    return statements[start...].first(where: isOpen) ?? statements[..<start].first(where: isOpen)
  }

  /// Returns the identifiers of answered statements that this pack does not have, sorted; their
  /// answers are kept, and listed separately.
  package func answersFromEarlierPack(_ pack: Pack, in assessment: Int) -> [String] {
    let known = Set(pack.statements.map(\.id))
    return fields.filter {
      $0.kind == .rating && $0.assessment == assessment && !known.contains($0.subject)
    }.map(\.subject).sorted()
  }
}
