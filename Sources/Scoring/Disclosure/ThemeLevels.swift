/// How much of every kind of figure of one theme is shown, for everyone and for each group, so
/// that nobody can work out from all of them together what is not.
///
/// The answers to single statements come first, as if there were nothing else. Then, in this
/// order: everyone's complete rows, everyone's scores, the groups' scores, the groups' complete
/// rows. Each is shown where every statement has its distribution, and where `FigureAudit` passes
/// it beside all that came before.
///
/// What is held back beyond that depends on who rated what and never on what they said, so that
/// its being held back tells nothing about the answers.
struct ThemeLevels: Sendable {
  /// The one kind of figure or the other.
  private typealias Kind = WritableKeyPath<FigureAudit.Figures, Bool>

  /// How often the smallest group is held back before all are that have incomplete rows.
  private static let rounds = 32

  /// Of the answers to each statement, in the pack's order.
  let answers: [Suppression]
  /// Of the scores.
  private(set) var scores: Suppression
  /// Of all that is worked out from complete rows.
  private(set) var complete: Suppression

  private let audit: FigureAudit
  private let people: [[FigureAudit.Alike]]
  private var figures: [FigureAudit.Figures]
  private var figuresOfEveryone: FigureAudit.Figures

  /// The levels for the groups' tallies of a theme of so many statements.
  init(_ tallies: [ThemeTally], statements: Int, rules: DisclosureRules) {
    let parts = SuppressionParts(tallies, statements: statements)
    answers = parts.answers.map { Suppression($0, rules: rules, ofScale: true) }
    scores = Suppression(parts.scores, rules: rules, ofScale: false)
    complete = Suppression(parts.complete, rules: rules, ofScale: false)
    audit = FigureAudit(statements: statements, threshold: rules.answers)
    people = tallies.map(\.alike)
    figures = []
    figuresOfEveryone = FigureAudit.Figures()
    figuresOfEveryone = shown { $0.everyone }
    figures = tallies.indices.map { group in shown { $0.groups[group] } }

    open(\.complete, complete)
    open(\.scores, scores)
    scores = openGroups(\.scores, scores) {
      Suppression(parts.scores, rules: rules, ofScale: false, closed: $0)
    }
    complete = openGroups(\.complete, complete) {
      Suppression(parts.complete, rules: rules, ofScale: false, closed: $0)
    }
  }

  /// The statements of which anything is shown.
  private func shown(_ level: (Suppression) -> Suppression.Level) -> FigureAudit.Figures {
    var figures = FigureAudit.Figures()
    for (place, levels) in answers.enumerated() where !level(levels).isWithheld {
      figures.answers |= 1 << place
    }
    return figures
  }

  // MARK: Beside what came before

  /// Shows everyone's figures of a kind, if they may be shown whole.
  private mutating func open(_ kind: Kind, _ levels: Suppression) {
    var more = figuresOfEveryone
    more[keyPath: kind] = true
    guard levels.everyone == .full, answers.allSatisfy({ $0.everyone == .full }),
      passes(more)
    else { return }
    figuresOfEveryone = more
  }

  /// Shows the groups' figures of a kind, as far as they may be shown whole. While something about
  /// few people can be worked out, the smallest group with incomplete rows is held back.
  private mutating func openGroups(
    _ kind: Kind, _ alone: Suppression, _ levels: (Suppression.Closed) -> Suppression
  ) -> Suppression {
    let closed = figures.indices.filter { !mayShow(kind, $0, alone) }
    let isClosed = !figuresOfEveryone[keyPath: kind]
    var levels = levels(Suppression.Closed(everyone: isClosed, groups: Set(closed)))
    for group in figures.indices where levels.groups[group] == .full {
      figures[group][keyPath: kind] = true
    }
    var round = 0
    while !passes(figuresOfEveryone), let next = next(kind, round) {
      for group in next {
        levels.close(group)
        figures[group][keyPath: kind] = false
      }
      round += 1
    }
    return levels
  }

  /// Whether a group's figures of a kind may be shown, if nothing were shown of anybody else.
  private func mayShow(_ kind: Kind, _ group: Int, _ alone: Suppression) -> Bool {
    guard alone.groups[group] == .full, answers.allSatisfy({ $0.groups[group] == .full })
    else { return false }
    var more = figures[group]
    more[keyPath: kind] = true
    return audit.passes(more, of: people[group])
  }

  /// The next to be held back; nil when no group shows such figures.
  private func next(_ kind: Kind, _ round: Int) -> [Int]? {
    let shown = figures.indices.filter { figures[$0][keyPath: kind] }
    let telling = shown.filter { audit.hasIncomplete(people[$0]) }
    if telling.isEmpty { return shown.isEmpty ? nil : shown }
    guard round < ThemeLevels.rounds else { return telling }
    return telling.min { size($0) < size($1) }.map { [$0] }
  }

  private func size(_ group: Int) -> Int { people[group].reduce(0) { $0 + $1.people } }

  private func passes(_ everyone: FigureAudit.Figures) -> Bool {
    let isApart = figures.map { $0 != FigureAudit.Figures() }
    let pooled = figures.indices.filter { !isApart[$0] }.flatMap { people[$0] }
    let apart = figures.indices.filter { isApart[$0] }.map {
      FigureAudit.Part(people[$0], figures[$0])
    }
    return audit.passes(
      everyone: everyone,
      parts: apart + [FigureAudit.Part(FigureAudit.merged(pooled), FigureAudit.Figures())])
  }
}
