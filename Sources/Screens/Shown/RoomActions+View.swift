internal import Canvas
internal import Workbook

extension WorkshopContext {
  /// The page of actions of the room, and of those that nobody owns yet.
  var roomActionsPage: Page {
    let owned = book.ownedActions
    let parked = book.parkedActions
    let none: [Block] =
      owned.isEmpty && parked.isEmpty
      ? [
        .text("No actions yet. One to three that somebody in the room owns are plenty."), .gap,
      ] : []
    return Page(
      [plan.title, "Plan"], note: clockNote(.stage(.plan)),
      blocks: [.gap] + none + list("Actions", owned)
        + list("Parking list: nobody owns these yet", parked)
        + [.item(Item("new", label: "Write an action down", intent: .newAction(theme: "")))]
        + onward(from: .plan),
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .keys("t", "clock"), .command(.back, "back"),
      ], keys: clockKeys(.stage(.plan)))
  }

  private func list(_ heading: String, _ actions: [Action]) -> [Block] {
    guard !actions.isEmpty else { return [] }
    return [.text(heading, .strong)]
      + actions.map { action in
        let parts = [
          action.owner, action.due.map { "by \($0.long)" } ?? "no day yet",
          pack.theme(action.theme)?.title ?? "",
        ]
        return .item(
          Item(
            Item.id(.action, action.id), mark: action.owner.isEmpty ? glyphs.empty : glyphs.full,
            label: action.act.isEmpty ? "No words yet" : action.act,
            detail: parts.filter { !$0.isEmpty }.joined(separator: ", "),
            intent: .open(.action(action.id))))
      } + [.gap]
  }

  /// One action of the room.
  func roomActionPage(_ id: String) -> Page {
    let action = book.action(id)
    let rows: [(Field.Kind, String, TextField.Kind, String)] = [
      (.act, "We will", .line, "begin with a verb, such as: invite, stop, share"),
      (.owner, "Owner", .line, "somebody in this room; empty parks it"),
      (.with, "with", .line, "a partner, if any"),
      (.due, "by", .day, "a day, such as 5 Dec or in 2 weeks"),
      (.firstStep, "First step", .line, "what the owner does first, and when"),
      (.sign, "We will know by", .line, "what will be different"),
    ]
    let fields = rows.map { part, label, kind, hint in
      field(part.rawValue, label, .action(id, part), kind, hint: hint, labelWidth: 17)
    }
    return Page(
      [
        plan.title, isLookingBack ? "What came of it" : "Plan",
        pack.theme(action.theme)?.title ?? "An action",
      ],
      blocks: [.gap] + withOutcome(action, fields)
        + [
          .item(Item("done", label: "Done with this page", intent: .command(.back))),
          .item(Item("drop", label: "Drop this action", intent: .dropAction(id))),
        ] + discussed(action.theme),
      hints: planHints(action), start: action.outcome.map(item),
      onward: isOpenQuestion(action) ? .command(.back) : nil)
  }

  /// The fields of an action with the question of its outcome, which comes first once it is asked.
  private func withOutcome(_ action: Action, _ fields: [Block]) -> [Block] {
    let question = hasAnswers(action) ? outcome(action) : []
    guard isAsked(action) else { return fields + [.gap] + question }
    return [.text(action.roomSentence, .strong)]
      + (action.owner.isEmpty ? [] : [.text("Owner: \(action.owner)", .quiet)]) + [.gap] + question
      + spaced(nextToAnswer(after: action)) + fields + [.gap]
  }

  /// The notes on the theme of an action, to write it by.
  private func discussed(_ theme: String) -> [Block] {
    let notes = WorkshopNote.allCases.compactMap { part -> Block? in
      let text = book.text(.note(part, theme: theme))
      return text.isEmpty ? nil : .text("\(part.title): \(text)", .quiet)
    }
    return notes.isEmpty ? [] : [.gap] + notes
  }
}
