import Scoring
import Workbook

/// One thing that a summary says: a field and what it holds.
struct Said: Equatable {
  let field: Field
  /// The identifier of the theme it is about; empty for none.
  let theme: String
  /// Nil where nothing was said, although it was asked.
  let value: Value?
}

extension Results {
  /// Everything that the included parts of the summary say, in the order of the pack, down to
  /// the statements without an answer.
  var said: [Said] {
    let parts: [(SummaryPart, [Said])] = [
      (.profile, saidInProfile), (.examples, saidInExamples), (.watchFors, saidWatchFors),
      (.reflections, saidReflections), (.actions, actions.flatMap(said)),
    ]
    return parts.filter { includes($0.0) }.flatMap(\.1)
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

  /// The fields that hold something a summary can say: no day that is still being typed, no
  /// outcome that nobody knows.
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
  /// The parts of an action that leave the workbook, in order.
  static let actionParts: [Field.Kind] = [
    .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned,
  ]
}
