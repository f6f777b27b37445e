package import Workbook

/// How one theme moved between two assessments, on the statements rated both times; otherwise
/// the statements would change, and not the person.
package struct ThemeChange: Equatable, Sendable {
  /// Which way a theme moved: towards more of it, or less.
  package enum Direction: Sendable { case up, down }

  /// The means on the statements rated both times, on the pack's scale.
  package struct Means: Equatable, Sendable {
    /// The first time.
    package let before: Fraction
    /// The second time.
    package let after: Fraction

    fileprivate init?(_ pairs: [(Int, Int)]) {
      guard !pairs.isEmpty else { return nil }
      before = Fraction(pairs.reduce(0) { $0 + $1.0 }, pairs.count)
      after = Fraction(pairs.reduce(0) { $0 + $1.1 }, pairs.count)
    }
  }

  /// The theme's identifier.
  package let theme: String
  /// The theme's title, as the pack has it.
  package let title: String
  /// All statements of the theme.
  package let statements: Int
  /// For each statement rated both times, in the pack's order, how far it moved in steps;
  /// positive is more of the theme, also for reverse-keyed statements.
  package let steps: [Int]
  /// Statements rated the first time only.
  package let onlyBefore: Int
  /// Statements rated the second time only.
  package let onlyAfter: Int
  /// Nil when too few statements were rated both times, by the rule for a score.
  package let means: Means?

  /// The change of a theme from the answers before and after, by statement.
  package init(
    _ theme: Theme, scale: Scale, before: (String) -> Answer?, after: (String) -> Answer?
  ) {
    let answers = theme.statements.map { (before($0.id), after($0.id)) }
    let pairs = zip(theme.statements, answers).map { statement, answers in
      (
        before: ThemeChange.value(answers.0, of: statement, on: scale),
        after: ThemeChange.value(answers.1, of: statement, on: scale)
      )
    }
    let both = pairs.compactMap { pair in
      pair.before.flatMap { before in pair.after.map { (before, $0) } }
    }
    let applicable = answers.count { $0.0 != .noChance && $0.1 != .noChance }
    self.theme = theme.id
    title = theme.title
    statements = theme.statements.count
    steps = both.map { $1 - $0 }
    onlyBefore = pairs.count { $0.before != nil && $0.after == nil }
    onlyAfter = pairs.count { $0.before == nil && $0.after != nil }
    means = both.count < ThemeScore.required(of: applicable) ? nil : Means(both)
  }

  /// Statements rated both times.
  package var common: Int { steps.count }
  /// Statements that moved up.
  package var up: Int { steps.count { $0 > 0 } }
  /// Statements that moved down.
  package var down: Int { steps.count { $0 < 0 } }
  /// Statements with the same answer.
  /// Whether any statement was rated otherwise than before.
  package var hasMoved: Bool { up + down > 0 }
  package var same: Int { steps.count { $0 == 0 } }

  /// The mean difference over the statements rated both times, in steps; nil when there are
  /// none. It says nothing about *reliable* change, which needs reliability data.
  package var difference: Fraction? {
    steps.isEmpty ? nil : Fraction(steps.reduce(0, +), steps.count)
  }

  /// Which way an arrow may point; nil unless the means may be shown and lie a whole step apart.
  package var direction: Direction? {
    guard means != nil, let difference, difference.magnitude >= Fraction(1) else { return nil }
    return difference > Fraction(0) ? .up : .down
  }

  private static func value(_ answer: Answer?, of statement: Statement, on scale: Scale) -> Int? {
    answer?.value(on: scale).map { scale.scored($0, isReversed: statement.isReversed) }
  }
}
