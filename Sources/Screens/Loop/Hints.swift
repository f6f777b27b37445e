internal import Canvas
internal import Workbook

extension Model {
  /// True where no letter is a command: a text box has the focus, or the page is a notice.
  package func hasNoLetterCommands(_ page: Page) -> Bool {
    if page.manner == .notice { return true }
    guard stack.top.screen != .help else { return false }
    if edit != nil { return true }
    if case .field = page.item(stack.top.focus)?.body { return true }
    return false
  }

  /// The footer: the keys of what has the focus, then those of the page, then the way to all keys.
  package func hints(_ page: Page) -> [Hint] {
    if stack.top.screen != .help, let edit { return writingHints(edit.target) + helpHint }
    switch page.item(stack.top.focus)?.body {
    case .field(let field): return boxHints(field) + page.hints.filter(\.isOfPage) + helpHint
    case .scale(_, let scale, _):
      return [.keys("\(scale.low)-\(scale.high)", "choose"), .command(.accept, "on")]
        + page.hints.filter(\.isOfPage) + helpHint
    case .tick:
      return [.command(.press, "tick"), .command(.accept, "on")] + page.hints.filter(\.isOfPage)
        + helpHint
    case .choice where page.onward == nil:
      return [.command(.press, "choose")] + page.hints.filter(\.isOfPage) + helpHint
    case .plain, .choice, .drawn, nil: return page.hints + helpHint
    }
  }

  private var helpHint: [Hint] { [.command(.help, "keys")] }

  private func writingHints(_ field: TextField) -> [Hint] {
    [.keys("Esc", "done"), .keys("Tab", "next")]
      + (field.kind == .lines ? [.keys("Enter", "new line")] : [.keys("Enter", "next")])
      + [.command(.undo, "undo")] + editorHint(field)
  }

  private func boxHints(_ field: TextField) -> [Hint] {
    [.keys("Type", "to write")] + editorHint(field)
  }

  private func editorHint(_ field: TextField) -> [Hint] {
    field.kind == .lines && isSolo && hasEditor ? [.command(.editor, "your editor")] : []
  }
}

extension Hint {
  /// True for a hint about the page rather than about an item of it: moving, going back, leaving.
  fileprivate var isOfPage: Bool {
    switch self {
    case .command(.accept, _), .command(.press, _), .command(.editor, _), .keys: false
    case .command: true
    }
  }
}
