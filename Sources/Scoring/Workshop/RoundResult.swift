package import Workbook

/// The result of a workshop round as far as it may be shown, made once from the counts. Withheld
/// figures are not part of it.
package struct RoundResult: Equatable, Sendable {
  /// One statement of a theme that was rated.
  package struct Statement: Equatable, Sendable {
    /// The statement's identifier.
    package let id: String
    /// True if a high answer means less of the theme.
    package let isReversed: Bool
    /// The room's answers to it, as given.
    package let answers: Shown<AnswersShown>
  }

  /// One theme that was rated.
  package struct Theme: Equatable, Sendable {
    /// The theme's identifier.
    package let id: String
    /// Its title.
    package let title: String
    /// In the pack's order.
    package let statements: [Statement]
  }

  /// The rules it was released under, to be printed with it.
  package let rules: RoomRules
  /// The number of people who handed a sheet in.
  package let people: Shown<Int>
  /// In the pack's order.
  package let themes: [Theme]

  /// Creates the part of a round that may be shown.
  ///
  /// - Parameters:
  ///   - histograms: how the room answered, by statement.
  ///   - sheets: how many were handed in.
  ///   - earlier: the round before that was shown; nil where there is none.
  package init(
    _ histograms: [String: Histogram], sheets: Int, after earlier: EarlierRound? = nil,
    pack: Pack, plan: WorkshopPlan
  ) {
    let rules = RoomRules(plan)
    let release = RoomRelease(
      rules: rules, histograms: histograms, sheets: sheets, earlier: earlier)
    self.init(rules: rules, people: release.people, pack: pack, plan: plan) {
      release.answers(to: $0)
    }
  }

  /// Creates the result of a round that was shown under these rules. A statement without answers
  /// has too few.
  package init(
    rules: RoomRules, people: Shown<Int>, pack: Pack, plan: WorkshopPlan,
    answers: (String) -> Shown<AnswersShown>?
  ) {
    self.rules = rules
    self.people = people
    themes = plan.themes(in: pack).map { theme in
      Theme(
        id: theme.id, title: theme.title,
        statements: theme.statements.map { statement in
          Statement(
            id: statement.id, isReversed: statement.isReversed,
            answers: answers(statement.id) ?? .withheld(.tooFew(rules.answers)))
        })
    }
  }

  /// Creates the result of a round that was counted by an earlier version.
  ///
  /// - Parameter tally: The counts of separate statements, as `Pack.apart` has them.
  package init(_ tally: Tally, pack: Pack, plan: WorkshopPlan) {
    let histograms = plan.statements(in: pack).compactMap { statement in
      tally.histogram(statement.id).map { (statement.id, $0) }
    }
    self.init(
      Dictionary(histograms) { first, _ in first }, sheets: tally.people, pack: pack, plan: plan)
  }

  /// The theme with this identifier, or nil.
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The room's answers to a statement; nil when it was not rated.
  package func answers(to statement: String) -> Shown<AnswersShown>? {
    themes.lazy.flatMap(\.statements).first { $0.id == statement }?.answers
  }
}

extension RoundResult.Statement {
  /// The number of people who gave each answer; nil where that is not shown.
  package var distribution: Histogram? {
    if case .shown(.distribution(let histogram)) = answers { histogram } else { nil }
  }
}

extension RoomRules {
  /// The rules that a workshop announced. That all answers are two neighbouring points is said.
  package init(_ plan: WorkshopPlan) {
    self.init(answers: plan.leastAnswers, distribution: plan.leastDots)
  }
}
