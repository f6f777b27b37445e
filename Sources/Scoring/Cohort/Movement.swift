/// What many people's answers tell of two times, as far as it may be shown: how statements and
/// scores moved, for everyone and for each group.
///
/// Where people are linked, only those who answered both times are in it, in classes by their group
/// and by which statements they rated at each of the two times; so every figure of either time, and
/// of both together, is about whole classes of the threshold or more. Where they are not linked, the
/// figures of each time are those of a cohort of its own.
package struct Movement: Sendable {
  /// The rules it was released under, to be printed with it.
  package let rules: CohortRules
  /// How many people each figure takes.
  package let thresholds: InstrumentThresholds
  /// People of the first time.
  package let before: Int
  /// People of the second time.
  package let after: Int
  /// People who are in both; nil where nobody is linked.
  package let linked: Int?
  /// The groups that are set side by side, by rising bytes of their names; nil is no group.
  package let groupNames: [String?]
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
    themes = frame.themes.indices.map { theme in
      MovementTheme(
        ThemeRelease(tally, theme: theme, rules: rules), frame.themes[theme], thresholds)
    }
  }

  /// Whether anything is shown of anybody's answers.
  package var showsAnswers: Bool { themes.contains { $0.scores.everyone.value != nil } }
}
