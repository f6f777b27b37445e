internal import Canvas
internal import Workbook

extension WorkshopContext {
  /// The outcomes of what the room took on, action by action: a workshop that is opened again begins
  /// with them.
  var lookBackPage: Page {
    let all = book.actions
    let due = book.roomActionsDue(on: now.day)
    let dueIDs = Set(due.map(\.id))
    let open = all.filter { $0.outcome == nil && !dueIDs.contains($0.id) }
    let answered = all.filter { $0.outcome != nil }
    return Page(
      [plan.title, "What came of it"],
      note: all.isEmpty ? "" : "\(answered.count) of \(all.count) answered",
      blocks: [.gap, .text(lookBackWords(all, answered)), .gap] + list("Due", due)
        + list("To come", open) + list("Answered", answered) + afterLookingBack,
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .command(.back, "all stages"),
      ], start: (due.first ?? open.first).map { Item.id(.action, $0.id) })
  }

  private func lookBackWords(_ all: [Action], _ answered: [Action]) -> String {
    if all.isEmpty { return "The room took nothing on." }
    if answered.count == all.count {
      return "Every action has an answer. What was learned stands in the summary, too."
    }
    let held = book.heldDay.map { "On \($0.long) the room" } ?? "The room"
    return "\(held) took on \(Count.of(all.count, "action")). One by one: what became of it, and "
      + "what was learned?"
  }

  private func list(_ heading: String, _ actions: [Action]) -> [Block] {
    guard !actions.isEmpty else { return [] }
    return [.text(heading, .strong)] + actions.map { .item(lookBackItem($0)) } + [.gap]
  }

  private func lookBackItem(_ action: Action) -> Item {
    let parts = [
      action.owner.isEmpty ? "nobody owned it" : action.owner,
      action.outcome.map { words($0) } ?? action.due.map { "by \($0.long)" } ?? "no day",
    ]
    return Item(
      Item.id(.action, action.id), mark: action.outcome == nil ? glyphs.empty : glyphs.full,
      label: action.roomSentence, detail: parts.joined(separator: ", "),
      intent: .open(.action(action.id)))
  }

  /// The steps that a room can take once it has looked back.
  private var afterLookingBack: [Block] {
    let summary = Item(
      "summary", label: "The summary", detail: "with what came of it; read it and save it",
      intent: .workshop(.document(.summary)))
    return [.item(summary)] + (book.isFollowUp(on: now.day) ? [.gap] + nextWorkshop : [])
  }

  /// The command that makes the next workshop of a team.
  var nextWorkshop: [Block] {
    [
      .text("To rate the same themes again, and see then and now, leave and type"),
      .text("  shoal workshop new NEXT --title \"...\" --after \(location)", .strong),
    ]
  }

  /// The day to look again.
  var lookAgainDay: Day { book.followUpDay ?? now.day.adding(days: Book.reassessmentDays) }

  /// The day to look again, and once it has come the way to do so.
  var lookAgainWords: [Block] {
    guard book.isFollowUp(on: now.day) else {
      return [.text("A good day to look again is \(lookAgainDay.long)."), .gap]
    }
    return [.text("The day to look again was \(lookAgainDay.long).")] + nextWorkshop + [.gap]
  }

  // MARK: From other screens

  /// The way to the outcomes from the board, with what is due; nothing while the room has taken
  /// nothing on, or has not seen a result yet.
  var lookBackItems: [Block] {
    guard !book.actions.isEmpty, !standing.results.isEmpty, book.isOver(on: now.day) || isClosing
    else { return [] }
    let due = book.roomActionsDue(on: now.day)
    return [
      .item(
        Item(
          "look-back", label: "What came of it", labelWidth: 17, detail: dueWords(due),
          detailStyle: due.isEmpty ? .quiet : Style(.warm),
          intent: .open(.workshop(.lookBack))))
    ]
  }

  /// True while a workshop is at its end.
  private var isClosing: Bool { book.stage == .plan || book.stage == .close }

  private func dueWords(_ due: [Action]) -> String {
    guard let since = due.first.flatMap({ book.askingDay($0) }) else {
      let answered = book.actions.count { $0.outcome != nil }
      return answered == 0
        ? "the actions, once their day has come"
        : "\(answered) of \(Count.of(book.actions.count, "action")) answered"
    }
    return due.count == 1
      ? "1 action is due, since \(since.long)"
      : "\(due.count) actions are due, the first since \(since.long)"
  }

  /// The way from one action to the next that has no outcome, where the room looks back.
  func nextToAnswer(after action: Action) -> [Block] {
    guard isLookingBack,
      let next = (book.roomActionsDue(on: now.day) + book.actions.filter { $0.outcome == nil })
        .first(where: { $0.id != action.id })
    else { return [] }
    return [
      .item(
        Item(
          "onward", label: "The next action", detail: next.roomSentence,
          intent: .replace(.action(next.id))))
    ]
  }
}
