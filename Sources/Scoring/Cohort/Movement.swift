/// The change between two times in many people's statements and scores, for everyone and for each
/// group, as far as it may be shown.
///
/// Linked people are included only if they answered both times. Their classes are formed by group
/// and by the statements rated at each of the two times, so that every figure of either time, and
/// of both together, covers whole classes of at least the threshold. Without links, the figures of
/// each time are those of a separate cohort.
package struct Movement: Sendable {
  /// The rules it was released under, to be printed with it.
  package let rules: CohortRules
  /// The least number of people for each kind of figure.
  package let thresholds: InstrumentThresholds
  /// People of the first time.
  package let before: Int
  /// People of the second time.
  package let after: Int
  /// People who are in both; nil where nobody is linked.
  package let linked: Int?
  /// The groups that are set side by side, by rising bytes of their names; nil is no group.
  package let groupNames: [String?]
  /// The groups that one of the times does not have, where nobody is linked.
  package let unmatched: (before: [String], after: [String])
  /// In the pack's order.
  package let themes: [MovementTheme]

  /// The movement between the answers of people who cannot be linked.
  package init(
    from before: Tally, to after: Tally, rules: CohortRules,
    thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    let names = before.groupNames.filter { after.groupNames.contains($0) }
    (self.rules, self.thresholds, linked) = (rules, thresholds, nil)
    (self.before, self.after) = (before.people, after.people)
    groupNames = names == [nil] ? [] : names
    unmatched = (
      before.groupNames.filter { !names.contains($0) }.compactMap(\.self),
      after.groupNames.filter { !names.contains($0) }.compactMap(\.self)
    )
    let shown = groupNames
    themes = before.frame.themes.indices.map { theme in
      MovementTheme(
        ThemeRelease(before, theme: theme, rules: rules),
        ThemeRelease(after, theme: theme, rules: rules), groups: shown)
    }
  }

  /// The movement of people who are linked.
  ///
  /// - Parameters:
  ///   - tally: their answers of both times, in the doubled frame.
  ///   - frame: the frame of one time.
  ///   - before: all people of the first time, linked or not.
  ///   - after: all people of the second time.
  package init(
    linked tally: Tally, of frame: TallyFrame, before: Int, after: Int, rules: CohortRules,
    thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    (self.rules, self.thresholds, linked) = (rules, thresholds, tally.people)
    (self.before, self.after) = (before, after)
    groupNames = tally.groupNames == [nil] ? [] : tally.groupNames
    unmatched = ([], [])
    themes = frame.themes.indices.map { theme in
      MovementTheme(
        ThemeRelease(tally, theme: theme, rules: rules), frame.themes[theme], thresholds)
    }
  }

  /// True if at least one figure is shown.
  package var showsAnswers: Bool { themes.contains { $0.scores.everyone.value != nil } }
}
