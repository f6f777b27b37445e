/// The publishable results of one theme of a cohort. Figures are computed from the counts of a
/// theme only through this type, and the counts do not leave this module.
struct ThemeRelease: Sendable {
  /// The theme.
  let theme: TallyFrame.Theme
  /// The numbering of its answers.
  let coding: ResponseCoding
  /// The names of the groups. Empty if nobody has a group, as that group would be the same as
  /// everyone.
  private let names: [String?]
  private let tallies: [ThemeTally]
  private let classes: ThemeClasses
  private let rules: CohortRules

  /// Creates the publishable results of a theme, by its index.
  init(_ tally: Tally, theme: Int, rules: CohortRules) {
    self.theme = tally.frame.themes[theme]
    coding = tally.frame.coding
    self.rules = rules
    names = tally.groupNames == [nil] ? [] : tally.groupNames
    tallies = tally.themeTallies(theme)
    classes = ThemeClasses(
      tallies, nobody: tally.frame.nobody(theme), minimum: rules.minimumGroup)
  }

  /// Computes a result from all answers.
  func all<Value>(_ value: (ThemeTally) -> Value) -> Released<Value> {
    released { shown($0, where: { $0.people > 0 }, value) }
  }

  /// Computes a result from complete rows; withheld if there are none.
  func complete<Value>(_ value: (ThemeTally) -> Value) -> Released<Value> {
    released { shown($0, where: { $0.completeRowCount > 0 }, value) }
  }

  /// Computes a result from everyone's complete rows; withheld if there are none.
  func completeOfEveryone<Value>(_ value: (ThemeTally) -> Value) -> Shown<Value> {
    shown(classes.everyone, where: { $0.completeRowCount > 0 }, value)
  }

  /// The numbers of people in the theme, and of those included in the figures.
  var people: CohortTheme.People {
    let nobody = ThemeTally(theme, coding: coding)
    let apart = zip(tallies, classes.groups).filter { $0.1 == nil }.map(\.0)
    return CohortTheme.People(
      everyone: PeopleCounted(
        tallies.reduce(into: nobody) { $0.add($1) }, counted: classes.everyone),
      groups: zip(names.indices, zip(tallies, classes.groups)).map {
        PeopleCounted($1.0, counted: $1.1)
      },
      others: others.map { counted in
        PeopleCounted(apart.reduce(into: nobody) { $0.add($1) }, counted: counted)
      })
  }

  private func released<Value>(_ show: (ThemeTally?) -> Shown<Value>) -> Released<Value> {
    Released(
      everyone: show(classes.everyone),
      groups: zip(names, classes.groups).map { (name: $0, result: show($1)) },
      others: others.map(show))
  }

  private var others: ThemeTally? { names.isEmpty ? nil : classes.others }

  /// Returns a value computed from a tally, or withholds it if there is no tally or the condition
  /// does not hold. Confidential results disregard the condition, and are shown even if there are
  /// no people.
  private func shown<Value>(
    _ tally: ThemeTally?, where isShown: (ThemeTally) -> Bool, _ value: (ThemeTally) -> Value
  ) -> Shown<Value> {
    guard let tally, rules.isConfidential || isShown(tally) else {
      return .withheld(.tooFew(rules.minimumGroup ?? 1))
    }
    return .shown(value(tally))
  }
}
