/// What the answers of many people tell, as far as it may be shown: statement by statement and
/// theme by theme, for everyone and for each group.
///
/// Worked out once from a tally, through `TallyRelease`: whoever prints a cohort cannot print what
/// the rules hold back, because it is not here.
package struct Cohort: Sendable {
  /// The rules it was released under, to be printed with it.
  package let rules: DisclosureRules
  /// How many people each figure takes, to be printed with it.
  package let thresholds: InstrumentThresholds
  /// How many people took part.
  package let people: Shown<Int>
  /// The groups' names, by rising bytes; nil is people without a group. Empty when there are no
  /// groups to set side by side.
  package let groupNames: [String?]
  /// In the pack's order.
  package let themes: [CohortTheme]

  /// What may be shown of a tally.
  package init(
    _ tally: Tally, rules: DisclosureRules = .cohort,
    thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    let release = TallyRelease(tally, rules: rules)
    self.rules = rules
    self.thresholds = thresholds
    people = release.people
    groupNames = tally.groupNames == [nil] ? [] : tally.groupNames
    themes = release.frame.themes.indices.map {
      CohortTheme(
        release.frame.themes[$0], release.theme($0), points: release.frame.coding.points,
        thresholds)
    }
  }
}
