/// The results of a tally that may be shown: the only way from its counts to a page.
///
/// Every result is protected by itself and beside the others of its kind; numbers of answers
/// differ from statement to statement, so each is looked at separately. Publish once, when nobody
/// can be added any more: a tally released twice, with one more person in it, gives that person
/// away (see `RosterLedger`).
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
    guard let (theme, index) = frame.place(statement) else { return nil }
    let histograms = groups.map { $0.tally.themes[theme].histogram(index) }
    let parts = histograms.map {
      Suppression.Part(cells: $0.counts, others: $0.noChance + $0.notAnswered)
    }
    let levels = Suppression(parts, rules: rules, ofScale: true)
    let everyone = histograms.dropFirst().reduce(histograms.first) { sum, next in
      sum.map { $0 + next }
    }
    return released(levels, histograms, everyone) { .init($1, at: $0) }
  }

  /// The scores for one theme; nil for an unknown one. Only as a distribution, so from
  /// `rules.distribution` scored people on.
  package func scores(for theme: String) -> Released<ScoreTable>? {
    wholes(theme, \.scores) { tally in
      let scored = tally.scores.counts.map { (Fraction($0.key.sum, $0.key.rated), $0.value) }
      return Dictionary(scored, uniquingKeysWith: +)
    }
  }

  /// The sums of complete rows of one theme, for the statistics of an instrument; nil for an
  /// unknown theme. To be worked with and not to be printed: beside the distributions the sums
  /// may tell what the people with incomplete rows said.
  package func crossProducts(of theme: String) -> Released<CrossProducts>? {
    wholes(theme, \.crossProducts, cells: \.completeCodes)
  }

  /// The complete rows of one theme with their counts, for statistics of ranks; nil for an unknown
  /// theme. Not to be printed, as they are people's answers side by side.
  package func completeRows(of theme: String) -> Released<[RatedRow]>? {
    wholes(theme, \.completeRows, cells: \.completeCodes)
  }

  /// How often each pair of points was chosen by those who rated both statements, by their places
  /// in the theme: a row a point of the first, lowest first, mirrored where reversed; nil for an
  /// unknown theme or place. Not to be printed either.
  package func pairTable(
    of theme: String, _ first: Int, _ second: Int
  ) -> Released<[[Int]]>? {
    guard let found = frame.themes.first(where: { $0.id == theme }),
      found.statements.indices.contains(first), found.statements.indices.contains(second)
    else { return nil }
    return wholes(theme, { $0.pairTable(first, second) }) { tally in
      let counts = tally.pairTable(first, second).flatMap(\.self)
      return Dictionary(uniqueKeysWithValues: counts.enumerated().map { ($0.offset, $0.element) })
    }
  }
}

extension TallyRelease {
  /// A result of a theme that is shown as a whole or not at all. `cells` counts the people it is
  /// of by what it tells about each.
  private func wholes<Value, Cell: Hashable>(
    _ theme: String, _ value: (ThemeTally) -> Value, cells: (ThemeTally) -> [Cell: Int]
  ) -> Released<Value>? {
    guard let index = frame.themes.firstIndex(where: { $0.id == theme }) else { return nil }
    let tallies = groups.map { $0.tally.themes[index] }
    let counts = tallies.map(cells)
    let keys = Array(Set(counts.flatMap(\.keys)))
    let parts = zip(groups, counts).map { group, counts in
      Suppression.Part(
        cells: keys.map { counts[$0] ?? 0 },
        others: group.tally.people - counts.values.reduce(0, +))
    }
    let levels = Suppression(parts, rules: rules, ofScale: false)
    let everyone = tallies.dropFirst().reduce(into: tallies.first) { $0?.add($1) }
    return released(levels, tallies, everyone) { level, tally in
      switch level {
      case .full: .shown(value(tally))
      case .withheld(.protected): .withheld(.protected)
      default: .withheld(.tooFew(rules.distribution))
      }
    }
  }

  /// Results at their levels; of everyone there is nothing when there are no groups.
  private func released<Value, Source>(
    _ levels: Suppression, _ sources: [Source], _ everyone: Source?,
    _ show: (Suppression.Level, Source) -> Shown<Value>
  ) -> Released<Value> {
    Released(
      everyone: everyone.map { show(levels.everyone, $0) } ?? .withheld(.tooFew(rules.answers)),
      groups: groups.indices.map {
        (name: groups[$0].name.text, result: show(levels.groups[$0], sources[$0]))
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
