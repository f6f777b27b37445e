package import Workbook

/// What a round of a workshop tells, as far as it may be shown. Made once, from the tally of the
/// round; what the rules hold back is not in it.
package struct RoundResult: Equatable, Sendable {
  /// One statement of a theme that was rated.
  package struct Statement: Equatable, Sendable {
    /// The statement's identifier.
    package let id: String
    /// Whether a high answer means less of the theme.
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
  /// How many people handed a sheet in.
  package let people: Shown<Int>
  /// In the pack's order.
  package let themes: [Theme]

  /// What may be shown of a round.
  ///
  /// - Parameter tally: of the pack's statements apart, as `Pack.apart` has them.
  package init(_ tally: Tally, pack: Pack, plan: WorkshopPlan) {
    let rules = RoomRules(plan)
    let release = RoomRelease(tally, rules: rules)
    self.rules = rules
    people = release.people
    themes = plan.themes(in: pack).map { theme in
      Theme(
        id: theme.id, title: theme.title,
        statements: theme.statements.map { statement in
          Statement(
            id: statement.id, isReversed: statement.isReversed,
            answers: release.answers(to: statement.id)
              ?? .withheld(.tooFew(rules.answers)))
        })
    }
  }

  /// The theme with this identifier, or nil.
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The room's answers to a statement; nil when it was not rated.
  package func answers(to statement: String) -> Shown<AnswersShown>? {
    themes.lazy.flatMap(\.statements).first { $0.id == statement }?.answers
  }
}

extension RoundResult.Statement {
  /// How many people gave each answer; nil where that is not shown.
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
