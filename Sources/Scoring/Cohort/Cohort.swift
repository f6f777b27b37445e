/// What the answers of many people tell, as far as it may be shown: statement by statement and
/// theme by theme, for everyone and for each group.
///
/// Worked out once from a tally: whoever prints a cohort cannot print what the rules hold back,
/// because it is not here. Publish once, with the same groups, when nobody can be added any more:
/// one result less another may be about one person.
package struct Cohort: Sendable {
  /// The rules it was released under, to be printed with it.
  package let rules: CohortRules
  /// How many people each figure takes, to be printed with it.
  package let thresholds: InstrumentThresholds
  /// How many people took part.
  package let people: Int
  /// The groups' names, by rising bytes; nil is people without a group. Empty when there are no
  /// groups to set side by side.
  package let groupNames: [String?]
  /// In the pack's order.
  package let themes: [CohortTheme]

  /// What may be shown of a tally.
  package init(
    _ tally: Tally, rules: CohortRules = .toHandOn,
    thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    self.rules = rules
    self.thresholds = thresholds
    people = tally.people
    groupNames = tally.groupNames == [nil] ? [] : tally.groupNames
    themes = tally.frame.themes.indices.map {
      CohortTheme(ThemeRelease(tally, theme: $0, rules: rules), thresholds)
    }
  }

  /// Whether anything is shown of anybody's answers.
  package var showsAnswers: Bool { themes.contains { $0.scores.everyone.value != nil } }
}
