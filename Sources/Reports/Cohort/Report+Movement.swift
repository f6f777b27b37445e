package import Scoring
package import Workbook

extension Report {
  /// Returns the report on how answers moved between two times: by theme, the scores, the
  /// statements and the groups.
  ///
  /// - Parameter origin: where the answers come from, and what was left out on the way.
  package static func movement(_ movement: Movement, pack: Pack, origin: [Line]) -> Report {
    let rules = movement.rules
    let facts = [
      rules.isConfidential ? Line(Words.confidential, lead: "This report:") : nil,
      Line("\(pack.title), version \(pack.version)", lead: "Pack:"),
      Line(Words.people(movement), lead: "People:"),
    ].compactMap(\.self)
    let once =
      rules.isConfidential
      ? [] : [Words.publishOnce, Words.movementOnce].map { Block.paragraph(Line($0)) }
    let nothing = movement.showsAnswers ? [] : [Block.paragraph(Line(Words.nothing(rules)))]
    let words = Words.rules(rules, hasGroups: !movement.groupNames.isEmpty)
    let shown = movement.showsAnswers ? movement.themes : []
    return Report(
      title: "Before and after", language: pack.language, facts: facts + origin,
      opening: [.paragraph(Line(words, lead: "What is shown:"))] + once
        + [.paragraph(Line(Words.cohortLimit(.me))), .paragraph(Line(Words.movementLimit))]
        + nothing + remarks(movement),
      sections: shown.compactMap { result in
        pack.theme(result.id).map {
          Section($0.title, MovementBlocks(theme: $0, result: result, movement: movement).all)
        }
      },
      footer: pack.about.limits + [pack.about.provenance])
  }
}

extension Report {
  private static func remarks(_ movement: Movement) -> [Block] {
    let isChosen = movement.linked != nil && !movement.groupNames.isEmpty
    let remarks = [isChosen ? Words.movementGroups : nil, Words.unmatched(movement)]
    return remarks.compactMap { $0.map { .paragraph(Line($0)) } }
  }
}

/// The blocks of one theme of a report on two times.
private struct MovementBlocks {
  let theme: Theme
  let result: MovementTheme
  let movement: Movement

  var all: [Block] {
    guard let scores = result.scores.everyone.value else {
      return [.paragraph(Line(Words.nothing(movement.rules)))]
    }
    return [.list(wordings), counted] + lines(scores) + statements
      + [.paragraph(Line(Words.delta))] + groups
  }

  private var wordings: [Line] {
    zip(theme.statements, result.statements).map { statement, moved in
      Line(
        statement.wording.me + (moved.isReversed ? " " + Words.reversed : ""),
        lead: "\(statement.id):")
    }
  }

  private var counted: Block {
    let (before, after) = result.counted
    let people =
      movement.linked == nil
      ? "\(before) of \(movement.before) people before, \(after) of \(movement.after) after"
      : "\(before) of \(movement.linked ?? 0) people"
    let out = (movement.linked ?? before) - before
    let reason = out > 0 ? "; \(Words.leftOut(out))." : "."
    return .paragraph(Line(people + reason, lead: "In these figures:"))
  }

  private func lines(_ scores: ScoreMovement) -> [Block] {
    let linked = scores.linked.map { [Words.moves($0), Words.reliable($0)] } ?? []
    return ([Words.scores(scores)] + linked).map { .paragraph(Line($0)) }
  }

  private var statements: [Block] {
    let isLinked = movement.linked != nil
    let header = ["Statement", "mean before", "after", "middle before", "after", "delta"]
    let rows = result.statements.compactMap { statement -> [String]? in
      guard let moved = statement.answers.everyone.value else { return nil }
      let (before, after) = (moved.change.before, moved.change.after)
      let pairs = moved.pairs.map { ["\($0.up)", "\($0.down)", "\($0.same)"] } ?? []
      return [
        statement.id, figure(before.mean), figure(after.mean), CohortRow.middle(before.median),
        CohortRow.middle(after.median), figure(moved.change.cliffsDelta),
      ] + pairs
    }
    return Table(header + (isLinked ? ["up", "down", "same"] : []), rows: rows).parts(keys: 1)
      .map(Block.table)
  }

  private func figure(_ exact: Exact) -> String {
    exact.estimate.value.map(Words.decimals) ?? "-"
  }

  private var groups: [Block] {
    guard !movement.groupNames.isEmpty else { return [] }
    let isLinked = movement.linked != nil
    let header = ["Group", "scored before", "after", "mean before", "after"]
    let rows = result.scores.groups.map { row(Words.group($0.name), $0.result, isLinked) }
    let others = result.scores.others.map { [row(Words.otherGroups, $0, isLinked)] } ?? []
    let isShort = result.scores.groups.contains { $0.result.value == nil }
    let key = isShort ? [Block.paragraph(Line(Words.dash(movement.rules)))] : []
    let table = Table(header + (isLinked ? ["up", "down", "same"] : []), rows: rows + others)
    return [.heading("Groups")] + table.parts(keys: 1).map(Block.table) + key
  }

  private func row(
    _ name: String, _ shown: Shown<ScoreMovement>, _ isLinked: Bool
  ) -> [String] {
    guard let scores = shown.value else {
      return [name] + Array(repeating: "-", count: isLinked ? 7 : 4)
    }
    let moves = scores.linked.map { ["\($0.up)", "\($0.down)", "\($0.same)"] } ?? []
    return [
      name, "\(scores.before.scored)", "\(scores.after.scored)",
      scores.before.mean.map(Words.decimals) ?? "-", scores.after.mean.map(Words.decimals) ?? "-",
    ] + moves
  }
}
