/// How the answers to one theme moved between two times.
package struct MovementTheme: Sendable {
  /// One statement of the theme.
  package struct Statement: Sendable {
    /// The statement's identifier.
    package let id: String
    /// Whether it is reverse-keyed: its answers are as given and not mirrored.
    package let isReversed: Bool
    /// How its answers moved.
    package let answers: Released<StatementMovement>
  }

  /// The theme's identifier.
  package let id: String
  /// People in the figures of everyone, of the first and of the second time.
  package let counted: (before: Int, after: Int)
  /// In the pack's order.
  package let statements: [Statement]
  /// How the scores moved.
  package let scores: Released<ScoreMovement>

  /// The theme of people who are linked, from their answers of both times.
  init(_ release: ThemeRelease, _ theme: TallyFrame.Theme, _ thresholds: InstrumentThresholds) {
    let count = theme.statements.count
    id = theme.id
    let people = release.people.everyone.counted
    counted = (people, people)
    statements = (0..<count).map { place in
      Statement(
        id: theme.statements[place], isReversed: theme.reversed[place],
        answers: release.all { tally in
          StatementMovement(
            change: RoundChange(
              before: tally.histogram(place), after: tally.histogram(place + count)),
            pairs: tally.pairs(place, place + count))
        })
    }
    scores = release.all { tally in
      ScoreMovement(
        before: ScoresShown(tally.part(0..<count, theme).scores),
        after: ScoresShown(tally.part(count..<2 * count, theme).scores),
        linked: ScoreMovement.Linked(tally, theme, thresholds))
    }
  }

  /// The theme of people who are not linked.
  init(_ before: ThemeRelease, _ after: ThemeRelease, groups: [String?]) {
    let theme = before.theme
    id = theme.id
    counted = (before.people.everyone.counted, after.people.everyone.counted)
    statements = theme.statements.indices.map { place in
      Statement(
        id: theme.statements[place], isReversed: theme.reversed[place],
        answers: before.all { $0.histogram(place) }.joined(
          with: after.all { $0.histogram(place) }, groups: groups
        ) { StatementMovement(change: RoundChange(before: $0, after: $1), pairs: nil) })
    }
    scores = before.all { ScoresShown($0.scores) }.joined(
      with: after.all { ScoresShown($0.scores) }, groups: groups
    ) { ScoreMovement(before: $0, after: $1, linked: nil) }
  }
}

/// How the answers to one statement moved.
package struct StatementMovement: Equatable, Sendable {
  /// The answers of both times, without who gave which.
  package let change: RoundChange
  /// The people who rated it both times; nil where nobody is linked.
  package let pairs: PairedRatings?
}

/// How the scores of one theme moved.
package struct ScoreMovement: Equatable, Sendable {
  /// People who are linked and rated every statement both times.
  package struct Linked: Equatable, Sendable {
    /// Their sums of both times.
    package let pairs: LinkedPairs
    /// People whose score rose.
    package let up: Int
    /// People whose score fell.
    package let down: Int
    /// People whose score stayed.
    package let same: Int
    /// How far one person's score must move to be more than the noise of answering twice.
    package let reliable: ReliableChange.State
    /// People whose score rose, and fell, by more than that; nil where it is not known.
    package let beyond: (up: Int, down: Int)?

    /// The sign test of those who moved.
    package var signTest: Estimate { SignTest.probability(up: up, down: down) }

    package static func == (left: Linked, right: Linked) -> Bool {
      left.pairs == right.pairs && left.up == right.up && left.down == right.down
        && left.reliable == right.reliable
    }
  }

  /// The scores of the first time.
  package let before: ScoresShown
  /// The scores of the second time.
  package let after: ScoresShown
  /// The scores of those who are linked; nil where nobody is.
  package let linked: Linked?

  /// The mean of the second time less that of the first, in points; nil where nobody is scored.
  package var meanChange: Double? {
    before.mean.flatMap { before in after.mean.map { $0 - before } }
  }
}

extension ScoreMovement.Linked {
  /// The linked people of a theme, from their answers of both times.
  init(_ tally: ThemeTally, _ theme: TallyFrame.Theme, _ thresholds: InstrumentThresholds) {
    let count = theme.statements.count
    var pairs = LinkedPairs(unit: count)
    var moves: [Int: Int] = [:]
    for row in tally.completeRows {
      let (first, second) = (
        row.ratings[..<count].reduce(0, +), row.ratings[count...].reduce(0, +)
      )
      pairs.add(first, second, times: row.count)
      moves[second - first, default: 0] += row.count
    }
    let reliable = ReliableChange.from(pairs, thresholds: thresholds)
    func people(_ isCounted: (Int) -> Bool) -> Int {
      moves.reduce(0) { isCounted($1.key) ? $0 + $1.value : $0 }
    }
    self.pairs = pairs
    (up, down, same) = (people { $0 > 0 }, people { $0 < 0 }, people { $0 == 0 })
    self.reliable = reliable
    switch reliable {
    case .known(let change):
      func isBeyond(_ move: Int) -> Bool { change.isReliable(Double(move) / Double(count)) }
      beyond = (people { $0 > 0 && isBeyond($0) }, people { $0 < 0 && isBeyond($0) })
    case .undefined: beyond = nil
    }
  }
}

extension ThemeTally {
  /// The answers to some of the statements, as those to a theme.
  func part(_ range: Range<Int>, _ theme: TallyFrame.Theme) -> ThemeTally {
    var part = ThemeTally(theme, coding: coding)
    forEachRow { states, count in part.add(coding.code(states[range]), times: count) }
    return part
  }

  /// The people who rated both of two statements, by their ratings as given.
  func pairs(_ first: Int, _ second: Int) -> PairedRatings {
    var pairs = PairedRatings(low: coding.low, points: coding.points)
    forEachRow { states, count in
      let (before, after) = (states[first], states[second])
      guard before < coding.points, after < coding.points else { return }
      pairs.add(before: coding.low + before, after: coding.low + after, times: count)
    }
    return pairs
  }
}

extension Released {
  /// Something worked out from the results of two times, for everyone and for groups that are in
  /// both; withheld where either is.
  func joined<Joint>(
    with other: Released<Value>, groups names: [String?], _ join: (Value, Value) -> Joint
  ) -> Released<Joint> {
    func both(_ first: Shown<Value>, _ second: Shown<Value>) -> Shown<Joint> {
      switch (first, second) {
      case (.shown(let first), .shown(let second)): .shown(join(first, second))
      case (.withheld(let reason), _), (_, .withheld(let reason)): .withheld(reason)
      }
    }
    let joined = names.compactMap { name -> (name: String?, result: Shown<Joint>)? in
      guard let first = groups.first(where: { $0.name == name }),
        let second = other.groups.first(where: { $0.name == name })
      else { return nil }
      return (name: name, result: both(first.result, second.result))
    }
    return Released<Joint>(
      everyone: both(everyone, other.everyone), groups: joined, others: nil)
  }
}
