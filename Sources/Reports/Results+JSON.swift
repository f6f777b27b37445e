import Scoring
import Workbook

extension Results {
  /// The JSON members for the answers by statement, the importance and partner's view by theme, and
  /// the scores.
  var profileMembers: [String: JSON] {
    let answers = pack.statements.map { ($0.id, json(book.answer($0.id, in: assessment))) }
    return [
      "answers": object(answers),
      "importance": object(profile.themes.map { ($0.id, $0.importance.map(JSON.number) ?? .null) }),
      "partner": object(profile.themes.map { ($0.id, $0.partner.map(JSON.number) ?? .null) }),
      "scores": .object([
        "themes": object(profile.themes.map { ($0.id, json($0.score)) }),
        "areas": object(profile.areas.map { ($0.area, json($0)) }),
      ]),
    ]
  }

  /// The identifiers of the themes chosen to work on in this assessment.
  var focusMembers: JSON {
    .list(book.focusThemes(pack, in: assessment).map { .text($0.id) })
  }

  /// The JSON member for the steps each statement moved since the previous assessment; empty if
  /// there is no comparison.
  var changeMembers: [String: JSON] {
    guard let comparison = Comparison(book, pack: pack, assessment: assessment) else { return [:] }
    let steps = comparison.themes.map { ($0.theme, JSON.list($0.steps.map(JSON.number))) }
    return [
      "change": .object([
        "since": .object([
          "number": .number(comparison.before.number),
          "begun": SummaryJSON.day(comparison.before.started),
          "finished": SummaryJSON.day(comparison.before.finished),
        ]),
        "wording": .text(comparison.ground.word), "steps": object(steps),
      ])
    ]
  }

  /// The included examples, by theme.
  var exampleMembers: JSON {
    let themes = pack.themes.filter {
      profile.theme($0.id)?.hasExample == true && includesExample($0)
    }
    return object(
      themes.map { theme in
        let witness = book.text(.witness(theme.id, in: assessment))
        let members: [String: JSON] = [
          "text": .text(book.text(.evidence(theme.id, in: assessment))),
          "day": SummaryJSON.day(book.day(.evidenceDay(theme.id, in: assessment))),
          "witness": witness.isEmpty ? .null : .text(witness),
        ]
        return (theme.id, .object(members))
      })
  }

  /// The identifiers of the ticked watch-fors, by theme.
  var watchForMembers: JSON {
    object(
      pack.themes.compactMap { theme in
        let ticked = theme.watchFors.map(\.id).filter {
          book.isTicked(.watchFor($0, theme: theme.id, in: assessment))
        }
        return ticked.isEmpty ? nil : (theme.id, .list(ticked.map(JSON.text)))
      })
  }

  /// The included reflections, by theme and prompt.
  var reflectionMembers: JSON {
    object(
      pack.themes.compactMap { theme in
        let notes = book.reflections(on: theme, pack, in: assessment).filter {
          includes(.reflection($0.prompt, theme))
        }
        return notes.isEmpty
          ? nil : (theme.id, object(notes.map { ($0.prompt.id, .text($0.text)) }))
      })
  }

  private func json(_ answer: Answer?) -> JSON {
    switch answer {
    case .rated(let value): pack.scale.contains(value) ? .number(value) : .null
    case .noChance: .text(SummaryJSON.noChance)
    case nil: .null
    }
  }

  private func json(_ score: ThemeScore) -> JSON {
    .object([
      "sum": .number(score.sum), "rated": .number(score.rated),
      "noChance": .number(score.noChance), "notAnswered": .number(score.notAnswered),
      "value": json(score.value),
    ])
  }

  private func json(_ score: AreaScore) -> JSON {
    .object([
      "scored": .number(score.scored), "themes": .number(score.themes), "value": json(score.value),
    ])
  }

  private func json(_ value: Fraction?) -> JSON {
    value.map { .object(["n": .number($0.numerator), "d": .number($0.denominator)]) } ?? .null
  }

  /// Returns an object from its members; the first of members with the same name is kept, which a
  /// checked pack never has.
  private func object(_ members: [(String, JSON)]) -> JSON {
    .object(Dictionary(members) { first, _ in first })
  }
}

extension Comparison.Ground {
  /// The value of the member `wording` in the summary format.
  fileprivate var word: String {
    switch self {
    case .same: "same"
    case .reworded: "reworded"
    case .differentPack: "different pack"
    }
  }
}
