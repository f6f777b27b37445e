/// How far a theme, an area or a whole pack has been answered.
package struct Progress: Equatable, Sendable {
  /// Statements with a rating.
  package var rated = 0
  /// Statements with *no chance to show this*.
  package var noChance = 0
  /// All statements.
  package var total = 0

  package init(rated: Int = 0, noChance: Int = 0, total: Int = 0) {
    self.rated = rated
    self.noChance = noChance
    self.total = total
  }

  /// The progress of several groups of statements together.
  package static func + (left: Progress, right: Progress) -> Progress {
    Progress(
      rated: left.rated + right.rated, noChance: left.noChance + right.noChance,
      total: left.total + right.total)
  }

  /// Statements with either answer.
  package var answered: Int { rated + noChance }
  package var isComplete: Bool { total > 0 && answered == total }
  package var isBegun: Bool { answered > 0 }
}

extension Book {
  /// How far these statements are answered in an assessment.
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

  /// The first statement without an answer at or after this one, going round once; nil when all
  /// have one.
  package func nextUnanswered(
    in assessment: Int, of statements: [Statement], after id: String? = nil
  ) -> Statement? {
    let start = id.flatMap { id in statements.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    let isOpen = { (statement: Statement) in answer(statement.id, in: assessment) == nil }
    return statements[start...].first(where: isOpen) ?? statements[..<start].first(where: isOpen)
  }

  /// Answers to statements that this pack does not have: they are kept, and listed apart.
  package func answersFromEarlierPack(_ pack: Pack, in assessment: Int) -> [String] {
    let known = Set(pack.statements.map(\.id))
    return fields.filter {
      $0.kind == .rating && $0.assessment == assessment && !known.contains($0.subject)
    }.map(\.subject).sorted()
  }
}
