package import Workbook

/// The change of one theme between two assessments, computed from the statements rated both times;
/// otherwise a difference could come from the choice of statements rather than the person.
package struct ThemeChange: Equatable, Sendable {
  /// The direction of a change: towards more of the theme, or less.
  package enum Direction: Sendable { case up, down }

  /// The means over the statements rated both times, on the pack's scale.
  package struct Means: Equatable, Sendable {
    /// The mean of the earlier assessment.
    package let before: Fraction
    /// The mean of the later assessment.
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
  /// The number of statements in the theme.
  package let statements: Int
  /// The changes of the statements rated both times, in steps and in the pack's order. A positive
  /// change is more of the theme, also for reverse-keyed statements.
  package let steps: [Int]
  /// The number of statements rated only in the earlier assessment.
  package let onlyBefore: Int
  /// The number of statements rated only in the later assessment.
  package let onlyAfter: Int
  /// The means; nil if too few statements were rated both times for a score (see
  /// `ThemeScore.required`).
  package let means: Means?

  /// Computes the change of a theme from the answers before and after, by statement identifier.
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

  /// The number of statements rated both times.
  package var common: Int { steps.count }
  /// The number of statements whose rating rose.
  package var up: Int { steps.count { $0 > 0 } }
  /// The number of statements whose rating fell.
  package var down: Int { steps.count { $0 < 0 } }
  /// Indicates that the rating of at least one statement changed.
  package var hasMoved: Bool { up + down > 0 }
  /// The number of statements with the same rating both times.
  package var same: Int { steps.count { $0 == 0 } }

  /// The mean difference over the statements rated both times, in steps; nil if there are none. It
  /// does not indicate *reliable* change, which requires reliability data.
  package var difference: Fraction? {
    steps.isEmpty ? nil : Fraction(steps.reduce(0, +), steps.count)
  }

  /// The direction of an arrow that may be drawn; nil unless there are means, and they differ by at
  /// least one step.
  package var direction: Direction? {
    guard means != nil, let difference, difference.magnitude >= Fraction(1) else { return nil }
    return difference > Fraction(0) ? .up : .down
  }

  private static func value(_ answer: Answer?, of statement: Statement, on scale: Scale) -> Int? {
    answer?.value(on: scale).map { scale.scored($0, isReversed: statement.isReversed) }
  }
}
