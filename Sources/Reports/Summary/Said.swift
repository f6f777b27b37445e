import Scoring
import Workbook

/// One entry of a summary: a field and its value.
struct Said: Equatable {
  let field: Field
  /// The identifier of the entry's theme; empty if it has none.
  let theme: String
  /// The value; nil if a question has no answer.
  let value: Value?
}

extension Results {
  /// The entries of the included parts of this assessment, in the order of the pack, including
  /// statements without an answer.
  var saidHere: [Said] {
    let parts: [(SummaryPart, [Said])] = [
      (.profile, saidInProfile), (.focus, saidFocus), (.examples, saidInExamples),
      (.watchFors, saidWatchFors), (.reflections, saidReflections),
    ]
    return parts.filter { includes($0.0) }.flatMap(\.1)
  }

  /// The entries of this assessment, and the actions.
  var said: [Said] { saidHere + (includes(.actions) ? actions.flatMap(said) : []) }

  /// The entries of notes between sessions, the latest first.
  var saidNotes: [Said] {
    guard includes(.notes) else { return [] }
    return book.notes.flatMap { note in
      held([.noted(note.id), .notedDay(note.id), .notedTheme(note.id)], note.theme)
    }
  }

  private var saidFocus: [Said] {
    pack.themes.flatMap { held([.focus($0.id, in: assessment)], $0.id) }
  }

  private var saidInProfile: [Said] {
    let ratings = pack.themes.flatMap { theme in
      theme.statements.map { statement in
        let field = Field.rating(statement.id, in: assessment)
        return Said(field: field, theme: theme.id, value: onScale(statement.id).map(Value.answer))
      }
    }
    return ratings
      + profile.themes.flatMap { theme in
        [
          Said(
            field: .importance(theme.id, in: assessment), theme: theme.id,
            value: theme.importance.map(Value.number)),
          Said(
            field: .partner(theme.id, in: assessment), theme: theme.id,
            value: theme.partner.map(Value.number)),
        ]
      }
  }

  private func onScale(_ statement: String) -> Answer? {
    guard let answer = book.answer(statement, in: assessment) else { return nil }
    if case .rated(let value) = answer, !pack.scale.contains(value) { return nil }
    return answer
  }

  private var saidInExamples: [Said] {
    let themes = pack.themes.filter {
      profile.theme($0.id)?.hasExample == true && includesExample($0)
    }
    return themes.flatMap { theme in
      held(
        [
          .evidence(theme.id, in: assessment), .evidenceDay(theme.id, in: assessment),
          .witness(theme.id, in: assessment),
        ], theme.id)
    }
  }

  private var saidWatchFors: [Said] {
    pack.themes.flatMap { theme in
      held(
        theme.watchFors.map { .watchFor($0.id, theme: theme.id, in: assessment) }, theme.id)
    }
  }

  private var saidReflections: [Said] {
    pack.themes.flatMap { theme in
      let prompts = book.reflections(on: theme, pack, in: assessment).map(\.prompt)
      return held(
        prompts.filter { includes(.reflection($0, theme)) }.map {
          .reflection($0.id, theme: theme.id, in: assessment)
        }, theme.id)
    }
  }

  private func said(_ action: Action) -> [Said] {
    held(Said.actionParts.map { .action(action.id, $0) }, action.theme)
  }

  /// Returns the entries for the fields with a value that the summary can represent, which excludes
  /// incomplete dates and unknown outcomes.
  private func held(_ fields: [Field], _ theme: String) -> [Said] {
    fields.compactMap { field in
      guard let value = book[field], isSayable(value, field.kind) else { return nil }
      return Said(field: field, theme: theme, value: value)
    }
  }

  private func isSayable(_ value: Value, _ kind: Field.Kind) -> Bool {
    switch value {
    case .text(let text):
      !text.isEmpty && kind.shape == .text
        && (kind != .outcome || Action.Outcome(rawValue: text) != nil)
    default: true
    }
  }
}

extension Said {
  /// The fields of an action that are exported, in order.
  static let actionParts: [Field.Kind] = [
    .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned,
  ]
}
