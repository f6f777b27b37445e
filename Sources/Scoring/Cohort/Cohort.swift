/// The results of many people that may be disclosed: by statement and by theme, for everyone and
/// for each group.
///
/// A cohort is computed once from a tally and holds only what the disclosure rules allow, so that
/// code that prints it cannot print suppressed figures. Publish it once, with the same groups, when
/// no more people can be added: the difference between two published results may concern one
/// person.
package struct Cohort: Sendable {
  /// The disclosure rules that were applied; printed with the results.
  package let rules: CohortRules
  /// The minimum numbers of people for the statistics of the instrument; printed with the results.
  package let thresholds: InstrumentThresholds
  /// The number of people who took part.
  package let people: Int
  /// The names of the groups, in ascending byte order; nil stands for people without a group. Empty
  /// if there are no groups to compare.
  package let groupNames: [String?]
  /// The themes, in the pack's order.
  package let themes: [CohortTheme]

  /// Creates the results of a tally that may be disclosed.
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

  /// Indicates that the scores of everyone are shown for at least one theme.
  package var showsAnswers: Bool { themes.contains { $0.scores.everyone.value != nil } }
}
