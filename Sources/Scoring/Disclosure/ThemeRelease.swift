/// The results of one theme that may be shown.
struct ThemeRelease: Sendable {
  private let groups: [(name: GroupName, tally: ThemeTally)]
  private let everyone: ThemeTally?
  private let rules: DisclosureRules
  private let levels: ThemeLevels

  /// What may be shown of a theme of so many statements, from the groups' tallies.
  init(
    _ groups: [(name: GroupName, tally: ThemeTally)], statements: Int, rules: DisclosureRules
  ) {
    self.groups = groups
    everyone = groups.dropFirst().reduce(into: groups.first?.tally) { $0?.add($1.tally) }
    self.rules = rules
    levels = ThemeLevels(groups.map(\.tally), statements: statements, rules: rules)
  }

  /// The answers to one statement, by its place in the theme: as given, not mirrored.
  func answers(to statement: Int) -> Released<AnswersShown> {
    released(levels.answers[statement]) { Shown($1.histogram(statement), at: $0) }
  }

  /// The scores: only as a whole, so from `rules.distribution` scored people on.
  var scores: Released<ScoresShown> { whole(levels.scores) { ScoresShown($0.scores) } }

  /// Something worked out from the complete rows, as a whole likewise.
  func complete<Value>(_ value: (ThemeTally) -> Value) -> Released<Value> {
    whole(levels.complete, value)
  }

  /// The same for everyone only.
  func completeOfEveryone<Value>(_ value: (ThemeTally) -> Value) -> Shown<Value> {
    everyone.map { whole(levels.complete.everyone, $0, value) } ?? .withheld(.tooFew(rules.answers))
  }

  private func whole<Value>(
    _ levels: Suppression, _ value: (ThemeTally) -> Value
  ) -> Released<Value> {
    released(levels) { whole($0, $1, value) }
  }

  private func whole<Value>(
    _ level: Suppression.Level, _ tally: ThemeTally, _ value: (ThemeTally) -> Value
  ) -> Shown<Value> {
    switch level {
    case .full: .shown(value(tally))
    case .withheld(.protected): .withheld(.protected)
    default: .withheld(.tooFew(rules.distribution))
    }
  }

  /// Results at their levels; of everyone there is nothing when there are no groups.
  private func released<Value>(
    _ levels: Suppression, _ show: (Suppression.Level, ThemeTally) -> Shown<Value>
  ) -> Released<Value> {
    Released(
      everyone: everyone.map { show(levels.everyone, $0) } ?? .withheld(.tooFew(rules.answers)),
      groups: groups.indices.map {
        (name: groups[$0].name.text, result: show(levels.groups[$0], groups[$0].tally))
      })
  }
}

extension Shown<AnswersShown> {
  fileprivate init(_ histogram: Histogram, at level: Suppression.Level) {
    switch level {
    case .full: self = .shown(.distribution(histogram))
    case .outline: self = .shown(.outline(AnswerOutline(histogram)))
    case .band:
      self =
        histogram.band.map { .shown(.band($0, answers: histogram.rated)) }
        ?? .withheld(.protected)
    case .withheld(let reason): self = .withheld(reason)
    }
  }
}
