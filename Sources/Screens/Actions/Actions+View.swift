internal import Canvas
internal import Workbook

extension Model {
  var actionsPage: Page {
    let all = book.actions
    let due = all.due(on: now.day)
    let open = all.filter { $0.outcome == nil && !$0.isDue(on: now.day) }
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
    let when = action.outcome.map(words) ?? action.due.map { "by \($0.long)" } ?? "no day yet"
    let parts = [when, theme].filter { !$0.isEmpty }
    return Item(
      Item.id(.action, action.id),
      mark: action.outcome == nil ? glyphs.empty : glyphs.full,
      label: action.sentence, detail: parts.joined(separator: ", "),
      intent: .open(.action(action.id)))
  }

  /// An outcome in words.
  func words(_ outcome: Action.Outcome) -> String {
    switch outcome {
    case .done: "done"
    case .partly: "partly done"
    case .changed: "changed on the way"
    case .notDone: "not done"
    }
  }

  /// One plan: the sentence, its days, and what became of it.
  func actionPage(_ id: String) -> Page {
    let action = book.action(id)
    let title = pack.theme(action.theme)?.title
    return Page(
      ["Actions", title ?? "A plan"],
      blocks: [.gap, .text(action.sentence, .strong), .gap] + plan(id) + [.gap] + outcome(action)
        + [
          .item(Item("done", label: "Done with this page", intent: .command(.back))),
          .item(Item("drop", label: "Drop this plan", intent: .dropAction(id))),
        ],
      hints: [
        .command(.accept, "write or choose"), .command(.next, "next field"),
        .command(.back, "back"),
      ], start: isAsked(action) ? item(action.outcome ?? .done) : nil)
  }

  /// Whether its day has come: then the page begins with what became of it.
  private func isAsked(_ action: Action) -> Bool {
    !action.isEmpty && action.asked.map { $0 <= now.day } ?? false
  }

  private func item(_ outcome: Action.Outcome) -> String { "outcome-\(outcome.rawValue)" }

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

  private func outcome(_ action: Action) -> [Block] {
    guard !action.isEmpty else { return [] }
    let choices = Action.Outcome.allCases.map { outcome in
      let isChosen = action.outcome == outcome
      return Block.item(
        Item(
          item(outcome), mark: isChosen ? glyphs.full : glyphs.empty,
          label: Count.capitalised(words(outcome)), detail: isChosen ? "chosen" : "",
          intent: .set(
            .action(action.id, .outcome), isChosen ? nil : .text(outcome.rawValue))))
    }
    return [.text("What became of it?", .quiet)] + choices + [
      field(
        "learned", "What I learned", .action(action.id, .learned), .lines,
        hint: "in a sentence or two"),
      .gap,
    ]
  }
}
