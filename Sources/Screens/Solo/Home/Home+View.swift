internal import Canvas
internal import Workbook

extension SoloContext {
  var homePage: Page {
    let home = Home(self)
    let progress = home.progress
    let areas = home.areas.map { area, themes in
      let words = Home.words(themes)
      return Block.item(
        Item(
          Item.id(.area, area.id), label: area.title, labelWidth: 12,
          body: .drawn(
            [
              Span(" " + Home.signs(themes, glyphs), Style(.accent)),
              Span("   " + words, .quiet),
            ], spoken: words),
          intent: .open(.area(area.id))))
    }
    return Page(
      ["Shoal"],
      blocks: [.gap] + greeting(progress) + [.gap] + leftOver + question + wayOn(progress) + areas
        + [.gap] + focusRow + rooms(home) + [
          .gap, .text("Only you can see this. Nothing leaves this computer.", .quiet),
        ],
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
      ]
        + (readOnly == nil ? [.keys("n", "note")] : [])
        + [.command(.find, "find"), .command(.help, "all keys"), .command(.leave, "leave")]
        .dropLastHelp, keys: [noteKey])
  }

  private func greeting(_ progress: Progress) -> [Block] {
    if let finished = book.day(.finished(assessment)) {
      let next = finished.adding(days: Book.reassessmentDays)
      let when =
        now.day >= next
        ? "It is time for another look, if you like."
        : "A good time for another look is \(next.long)."
      return [.text("You finished this assessment on \(finished.long). \(when)")]
    }
    if !progress.isBegun, assessment == 1 {
      return [
        .text("Welcome. This is a private workbook for people who lead across organisations."),
        .text(
          "You say how often you did \(progress.total) everyday things, look closer at what "
            + "matters, reflect, and choose a next step. It takes \(Home.session(progress.total)). "
            + "Stop at any moment: nothing is lost."),
      ]
    }
    return [
      .text(
        progress.isBegun
          ? "Welcome back. You have answered \(progress.answered) of \(progress.total) statements."
          : "Welcome back. Your new assessment is ready to begin.")
    ]
  }

  private var leftOver: [Block] { leftTextsItem.map { [.item($0), .gap] } ?? [] }

  /// The question about the plan that has been due longest; nothing while none is due.
  private var question: [Block] {
    guard let first = book.dueActions(on: now.day).first else { return [] }
    return [
      .item(
        Item(
          "due", word: "due", label: "Due", labelWidth: 12,
          detail: "what became of it? \(first.act.isEmpty ? first.cue : first.act)",
          detailStyle: Style(.warm), intent: .open(.action(first.id))))
    ]
  }

  private func wayOn(_ progress: Progress) -> [Block] {
    if book.day(.finished(assessment)) != nil {
      return [
        .item(
          Item(
            "continue", label: "Look again", labelWidth: 12,
            detail: "a new assessment; it asks first, and says what stays hidden",
            intent: .open(.lookAgain))), .gap,
      ]
    }
    let place = resumption
    let onward = place.map { place in
      Item(
        "continue", word: progress.isComplete ? "continue" : "",
        label: progress.isBegun ? "Continue" : "Begin", labelWidth: 12,
        detail: describe(place), intent: .go(screens(to: place)))
    }
    guard progress.isComplete else { return [onward].compactMap(\.self).map(Block.item) + [.gap] }
    let finish = Item(
      "finish", label: "Finish", labelWidth: 12,
      detail: "all \(progress.total) statements are answered; see what they say",
      intent: .go([.results("")]))
    return [.item(finish)] + (isAtEnd(place) ? [] : [onward].compactMap(\.self).map(Block.item)) + [
      .gap
    ]
  }

  /// Returns true if this place is the last step there is.
  private func isAtEnd(_ place: Place?) -> Bool {
    place.map { $0.theme == pack.themes.last?.id && $0.step == .act } ?? true
  }

  private func rooms(_ home: Home) -> [Block] {
    var rooms = [
      Item(
        "actions", label: "Actions", labelWidth: 12, detail: actionsLine,
        detailStyle: book.dueActions(on: now.day).isEmpty ? .quiet : Style(.warm),
        intent: .open(.actions)),
      Item(
        "results", label: "Results", labelWidth: 12, detail: resultsLine(home),
        intent: .open(.results(""))),
    ]
    rooms += [notesItem].compactMap(\.self)
    if book.previous(to: assessment) != nil {
      rooms.append(
        Item(
          "then", word: "then", label: "Then & now", labelWidth: 12,
          detail: book.mayCompare(assessment)
            ? "this assessment beside the one before" : "once this assessment is finished",
          intent: .open(.thenAndNow)))
    }
    if book.canDropAssessment {
      rooms.append(
        Item(
          "drop", word: "drop", label: "Drop this", labelWidth: 12,
          detail: "leave the new assessment; all is as it was before",
          intent: .open(.dropAssessment)))
    }
    rooms += [
      Item(
        "workshop", label: "Workshop", labelWidth: 12, detail: "run one in a room, or join one",
        intent: .open(.workshops)),
      Item(
        "summary", label: "Summary", labelWidth: 12, detail: "choose, preview and save",
        intent: .open(.summary)),
      Item(
        "about", label: "About", labelWidth: 12, detail: "where this comes from, and its limits",
        intent: .open(.about)),
    ]
    return rooms.map(Block.item)
  }

  private var actionsLine: String {
    let due = book.dueActions(on: now.day)
    if let first = due.first {
      return "\(due.count) due: \(first.act.isEmpty ? first.cue : first.act)"
    }
    let open = book.actions.filter { $0.outcome == nil }
    guard !open.isEmpty else { return book.actions.isEmpty ? "none yet" : "none open" }
    let next = open.compactMap(\.due).min().map { ", the next by \($0.short)" } ?? ""
    return "\(open.count) open\(next)"
  }

  private func resultsLine(_ home: Home) -> String {
    if !home.progress.isBegun { return "once you have rated a theme" }
    if home.done.count == pack.areas.count { return "all areas" }
    return home.done.isEmpty ? "so far" : home.done.joined(separator: ", ") + ", so far"
  }

  /// A place in words: `Safe challenge, statement 2 of 3`.
  func describe(_ place: Place) -> String {
    guard let theme = pack.theme(place.theme) else { return "" }
    switch place.step {
    case .read: return theme.title
    case .rate(let index):
      return "\(theme.title), statement \(index + 1) of \(theme.statements.count)"
    case .closer: return "\(theme.title), look closer"
    case .reflect: return "\(theme.title), reflect"
    case .act: return "\(theme.title), a next step"
    }
  }
}

extension [Hint] {
  /// Without the way to the key list, which every footer ends with anyway.
  var dropLastHelp: [Hint] {
    filter { if case .command(.help, _) = $0 { false } else { true } }
  }
}
