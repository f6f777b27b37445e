/// The results of a tally that may be shown: the only way from its counts to a page.
///
/// Every result is protected by itself, beside the others of its kind, and beside those of other
/// kinds (see `ThemeLevels`). Sums and rows that figures are worked out from do not leave this
/// module. Publish once, when nobody can be added any more: a tally released twice, with one more
/// person in it, gives that person away (see `RosterLedger`).
package struct TallyRelease: Sendable {
  /// The rules, to be printed with the results.
  package let rules: DisclosureRules
  /// What the tally is of.
  package let frame: TallyFrame
  private let groups: [(name: GroupName, tally: GroupTally)]

  /// What may be shown of a tally.
  package init(_ tally: Tally, rules: DisclosureRules) {
    self.rules = rules
    frame = tally.frame
    groups = tally.groups.sorted { $0.key < $1.key }.map { (name: $0.key, tally: $0.value) }
  }

  /// How many people took part; the same for every statement, so it has a threshold of its own.
  package var people: Shown<Int> {
    let people = groups.reduce(0) { $0 + $1.tally.people }
    return people < rules.answers ? .withheld(.tooFew(rules.answers)) : .shown(people)
  }

  /// The answers to one statement, as given and not mirrored; nil for an unknown one.
  package func answers(to statement: String) -> Released<AnswersShown>? {
    frame.place(statement).map { theme($0.theme).answers(to: $0.statement) }
  }

  /// What may be shown of a theme, by its place.
  func theme(_ index: Int) -> ThemeRelease {
    ThemeRelease(
      groups.map { ($0.name, $0.tally.themes[index]) },
      statements: frame.themes[index].statements.count, rules: rules)
  }
}
