package import Scoring
package import Workbook

/// Writer of a workshop for programs: format `shoal-workshop`, version 1, as
/// `Resources/Schemas/workshop.schema.json` describes it. What may not be shown is not in it.
package enum WorkshopJSON {
  /// The whole document, ending in a newline; the same bytes for the same workshop and day. The
  /// parameters are those of `Report.workshop`.
  package static func text(
    book: Book, pack: Pack, plan: WorkshopPlan, rounds: [Int: RoundResult],
    votes: [Ballot: VoteResult] = [:], before: WorkshopOutline? = nil, today: Day
  ) -> String {
    let record = WorkshopRecord(
      book: book, pack: pack, plan: plan, rounds: rounds, votes: votes, before: before)
    return JSON.object(head(record, today).merging(parts(record)) { $1 }).document
  }

  private static func head(_ record: WorkshopRecord, _ today: Day) -> [String: JSON] {
    let (pack, plan) = (record.pack, record.plan)
    let rules = record.shown.first?.result.rules ?? RoomRules(plan)
    return [
      "format": .text("shoal-workshop"), "version": .number(1),
      "written": SummaryJSON.day(today), "held": SummaryJSON.day(record.held),
      "title": .text(plan.title),
      "pack": .object([
        "id": .text(pack.id), "title": .text(pack.title), "version": .text(pack.version),
        "language": .text(pack.language),
      ]),
      "voice": .text(plan.voice.rawValue),
      "scale": .object(["low": .number(pack.scale.low), "high": .number(pack.scale.high)]),
      "rules": rules.json, "sheetsKept": .truth(plan.keepsSheets),
      "rehearsal": .truth(plan.isRehearsal),
    ]
  }

  private static func parts(_ record: WorkshopRecord) -> [String: JSON] {
    [
      "rounds": .list(
        record.shown.map { round in
          .object([
            "round": .number(round.number),
            "people": shown(round.result.people) { ["people": .number($0)] },
          ])
        }),
      "votes": .list(votes(record)),
      "themes": .list(themes(record)),
      "actions": .list(record.book.ownedActions.map(\.workshopJSON)),
      "parked": .list(record.book.parkedActions.map(\.workshopJSON)),
      "before": record.comparison.map(ComparisonJSON.before) ?? .null,
      "limits": .list(record.limits.map(JSON.text)),
      "provenance": .text(record.pack.about.provenance),
    ]
  }

  // MARK: Votes

  private static func votes(_ record: WorkshopRecord) -> [JSON] {
    record.shownVotes.map { ballot, result in
      let about: [String: JSON] =
        switch ballot {
        case .topics: ["about": .text("topics"), "case": .null, "when": .null]
        case .hardest(let dilemma, let isAfter):
          [
            "about": .text("case"), "case": .text(dilemma),
            "when": .text(isAfter ? "after" : "before"),
          ]
        }
      let counts: [String: JSON] = [
        "voters": .number(result.voters), "themes": .list(result.options.map(VoteResultJSON.json)),
      ]
      return .object(about.merging(counts) { first, _ in first })
    }
  }

  // MARK: Themes

  /// Themes that were rated or written about, in the pack's order.
  private static func themes(_ record: WorkshopRecord) -> [JSON] {
    let topics = record.topics
    return record.pack.themes.filter {
      record.plan.themes.contains($0.id) || !record.notes($0).isEmpty
    }.map { theme in
      let topic = topics?.divided.first { $0.theme == theme.id }
      let isLow = topics?.agreedLow.contains { $0.id == theme.id } ?? false
      return .object([
        "id": .text(theme.id), "title": .text(theme.title),
        "rank": topic.map { .number($0.rank) } ?? .null,
        "spread": topic.map { Exact.value($0.spread).estimate.json } ?? .null,
        "agreedLow": .truth(isLow), "notes": notes(theme, record),
        "statements": .list(theme.statements.compactMap { statement($0, record) }),
      ])
    }
  }

  private static func notes(_ theme: Theme, _ record: WorkshopRecord) -> JSON {
    let notes = WorkshopNote.allCases.map {
      ($0.rawValue, JSON.text(record.book.text(.note($0, theme: theme.id))))
    }
    return .object(Dictionary(uniqueKeysWithValues: notes))
  }

  /// A statement with its rounds; nil when none of them was shown.
  private static func statement(_ statement: Statement, _ record: WorkshopRecord) -> JSON? {
    let rounds = record.shown.compactMap { round in
      round.result.answers(to: statement.id).map { answers in
        JSON.object(["round": .number(round.number), "answers": shown(answers, figures)])
      }
    }
    guard !rounds.isEmpty else { return nil }
    let change = record.rounds[1].flatMap { record.rounds[2]?.change(of: statement.id, since: $0) }
    return .object([
      "id": .text(statement.id), "text": .text(statement.wording.text(record.plan.voice)),
      "reversed": .truth(statement.isReversed), "rounds": .list(rounds),
      "change": change?.json ?? .null,
    ])
  }

  private static func figures(_ answers: AnswersShown) -> [String: JSON] {
    switch answers {
    case .band(let band, let answers):
      [
        "answered": .number(answers), "bandLow": .number(band.lowerBound),
        "bandHigh": .number(band.upperBound),
      ]
    case .outline(let outline):
      [
        "median": outline.median.estimate.json, "closeness": outline.closeness.json,
      ]
    case .noChance(let answers): ["answered": .number(0), "noChance": .number(answers)]
    case .distribution(let histogram):
      CohortFigures.answers(histogram, luck: LuckTables(people: [], points: 0))
        .filter { $0.key != "notAnswered" }
    }
  }

  private static func shown<Value>(
    _ shown: Shown<Value>, _ members: (Value) -> [String: JSON]
  ) -> JSON {
    switch shown {
    case .shown(let value): .object(members(value))
    case .withheld(let reason): .object(["withheld": .text(reason.word)])
    }
  }
}

extension RoundChange {
  /// The movement of the room between its rounds; never a person's.
  fileprivate var json: JSON {
    .object([
      "moved": totalVariation.estimate.json, "median": medianChange.estimate.json,
      "adMedian": averageDeviationChange.estimate.json, "cliffsDelta": cliffsDelta.estimate.json,
    ])
  }
}

extension Action {
  /// The action as the workshop's format has it.
  fileprivate var workshopJSON: JSON {
    .object([
      "id": .text(id), "theme": theme.isEmpty ? .null : .text(theme), "cue": .text(cue),
      "act": .text(act), "owner": .text(owner), "partner": .text(with),
      "due": SummaryJSON.day(due), "firstStep": .text(firstStep), "sign": .text(sign),
      "outcome": outcome.map { .text($0.rawValue) } ?? .null, "learned": .text(learned),
    ])
  }
}
