internal import Canvas
internal import Workbook

extension PageContext {
  var actionsPage: Page {
    let all = book.actions
    let due = all.due(on: now.day)
    let dueIDs = Set(due.map(\.id))
    let open = all.filter { $0.outcome == nil && !dueIDs.contains($0.id) }
    let closed = all.filter { $0.outcome != nil }
    let new = Item("new", label: "Make a plan", intent: .newAction(theme: ""))
    let none: [Block] =
      all.isEmpty
      ? [
        .text("No plans yet. A plan names a moment and a first act: if this, then I will do that."),
        .gap,
      ] : []
    return Page(
      ["Actions"], note: all.isEmpty ? "" : "\(closed.count) of \(all.count) closed",
      blocks: [.gap] + none + group("Due: what became of it?", due) + group("To come", open)
        + group("Closed", closed) + [.item(new)],
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .command(.back, "back"),
      ])
  }

  private func group(_ heading: String, _ actions: [Action]) -> [Block] {
    guard !actions.isEmpty else { return [] }
    return [.text(heading, .strong)] + actions.map { .item(item($0)) } + [.gap]
  }

  /// One action in a list.
  func item(_ action: Action) -> Item {
    let theme = pack.theme(action.theme)?.title ?? ""
    let days = [
      action.due.map { "by \($0.long)" }, action.review.map { "look back on \($0.long)" },
    ].compactMap(\.self)
    let when = action.outcome.map { [words($0)] } ?? (days.isEmpty ? ["no day yet"] : days)
    let parts = (when + [theme]).filter { !$0.isEmpty }
    return Item(
      Item.id(.action, action.id),
      mark: action.outcome == nil ? glyphs.empty : glyphs.full,
      label: action.sentence, detail: parts.joined(separator: ", "),
      intent: .open(.action(action.id)))
  }

  /// One plan: the sentence, its days, and what became of it.
  func actionPage(_ id: String) -> Page {
    let action = book.action(id)
    let title = pack.theme(action.theme)?.title
    let question = hasAnswers(action) ? outcome(action) : asking(action)
    let parts =
      isAsked(action) ? question + plan(id) + [.gap] : plan(id) + [.gap] + question
    return Page(
      ["Actions", title ?? "A plan"],
      blocks: [.gap, .text(action.sentence, .strong), .gap] + parts
        + [
          .item(Item("done", label: "Done with this page", intent: .command(.back))),
          .item(Item("drop", label: "Drop this plan", intent: .dropAction(id))),
        ],
      hints: planHints(action), start: action.outcome.map(item),
      onward: isOpenQuestion(action) ? .command(.back) : nil)
  }

  func planHints(_ action: Action) -> [Hint] {
    let isAtQuestion = isOpenQuestion(action) && stack.top.focus == nil
    return isAtQuestion
      ? [.command(.down, "choose"), .command(.accept, "leave it open"), .command(.back, "back")]
      : [.command(.accept, "choose"), .command(.next, "next"), .command(.back, "back")]
  }

  /// True while the page asks what became of a plan and has no answer.
  func isOpenQuestion(_ action: Action) -> Bool {
    isAsked(action) && action.outcome == nil
  }

  /// True where the page of a plan begins with the question of its outcome: its day has come, and it
  /// is not being written just now; or somebody asked.
  func isAsked(_ action: Action) -> Bool {
    let isOver = (isSolo ? action.hasCome(on: now.day) : roomAsks(action)) && !action.isEmpty
    return askedAction == action.id || isOver && newAction != action.id
  }

  /// True where the answers to that question are shown.
  func hasAnswers(_ action: Action) -> Bool {
    action.outcome != nil || !action.learned.isEmpty || askedAction == action.id
      || action.hasAct && isAsked(action)
  }

  private func asking(_ action: Action) -> [Block] {
    guard action.hasAct || isAsked(action) else { return [] }
    let ask = Item("ask", label: "Say what became of it", intent: .askOutcome(action.id))
    return [.item(ask), .gap]
  }

  func item(_ outcome: Action.Outcome) -> String { "outcome-\(outcome.rawValue)" }

  private func plan(_ id: String) -> [Block] {
    let rows: [(Field.Kind, String, TextField.Kind, String)] = [
      (.cue, "If", .line, "the moment, such as: the board paper is tabled"),
      (.act, "then I will", .line, "the first small thing you will do"),
      (.with, "with", .line, "a kind of partner, if any; no names"),
      (.due, "by", .day, "a day, such as 5 Dec or in 2 weeks"),
      (.review, "look back on", .day, "a day to ask what became of it"),
    ]
    return rows.map { part, label, kind, hint in
      field(part.rawValue, label, .action(id, part), kind, hint: hint, labelWidth: 14)
    }
  }

  func outcome(_ action: Action) -> [Block] {
    let choices = Action.Outcome.allCases.map { outcome in
      let isChosen = action.outcome == outcome
      return Block.item(
        Item(
          item(outcome), mark: isChosen ? glyphs.full : glyphs.empty,
          label: Count.capitalised(words(outcome)), detail: isChosen ? "chosen" : "",
          body: .choice(isChosen: isChosen),
          intent: .set(
            .action(action.id, .outcome), isChosen ? nil : .text(outcome.rawValue))))
    }
    let learned = field(
      "learned", isSolo ? "What I learned" : "What we learned", .action(action.id, .learned),
      .lines,
      hint: "in a sentence or two")
    return [.text("What became of it?", .quiet)] + choices + [learned] + nextStep(action) + [.gap]
  }

  /// For a plan that was done in part: a plan for the rest, or the way to the one there is.
  private func nextStep(_ action: Action) -> [Block] {
    guard action.outcome == .partly else { return [] }
    let next = book.continuation(of: action)
    return [
      .item(
        Item(
          "next", label: next == nil ? "Plan the next step" : "Go to the next step",
          detail: next == nil ? "a new plan for what is left" : "",
          intent: next.map { .open(.action($0.id)) } ?? .continueAction(action.id)))
    ]
  }
}
