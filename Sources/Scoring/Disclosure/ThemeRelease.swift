/// The results of one theme of a cohort that may be shown: the only way from its counts to
/// figures. What they are worked out from does not leave this module.
struct ThemeRelease: Sendable {
  /// The theme.
  let theme: TallyFrame.Theme
  /// How its answers are numbered.
  let coding: ResponseCoding
  /// Empty where there is no group but that of people without one: these are everyone.
  private let names: [String?]
  private let tallies: [ThemeTally]
  private let classes: ThemeClasses
  private let rules: CohortRules

  /// What may be shown of a theme, by its place.
  init(_ tally: Tally, theme: Int, rules: CohortRules) {
    self.theme = tally.frame.themes[theme]
    coding = tally.frame.coding
    self.rules = rules
    names = tally.groupNames == [nil] ? [] : tally.groupNames
    tallies = tally.themeTallies(theme)
    classes = ThemeClasses(
      tallies, nobody: tally.frame.nobody(theme), minimum: rules.minimumGroup)
  }

  /// Something worked out from the answers.
  func all<Value>(_ value: (ThemeTally) -> Value) -> Released<Value> {
    released { shown($0, where: { $0.people > 0 }, value) }
  }

  /// Something worked out from complete rows alone.
  func complete<Value>(_ value: (ThemeTally) -> Value) -> Released<Value> {
    released { shown($0, where: { $0.completeRowCount > 0 }, value) }
  }

  /// Something worked out from everyone's complete rows alone.
  func completeOfEveryone<Value>(_ value: (ThemeTally) -> Value) -> Shown<Value> {
    shown(classes.everyone, where: { $0.completeRowCount > 0 }, value)
  }

  /// How many people there are, and how many of them are in the figures.
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

  /// Where everything is shown, it is shown of nobody too.
  private func shown<Value>(
    _ tally: ThemeTally?, where isShown: (ThemeTally) -> Bool, _ value: (ThemeTally) -> Value
  ) -> Shown<Value> {
    guard let tally, rules.isConfidential || isShown(tally) else {
      return .withheld(.tooFew(rules.minimumGroup ?? 1))
    }
    return .shown(value(tally))
  }
}
