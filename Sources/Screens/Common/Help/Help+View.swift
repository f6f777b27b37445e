internal import Canvas
internal import Workbook

extension PageContext {
  /// Every key of the screen beneath, then those of every screen.
  ///
  /// - Parameter page: the page of the screen beneath.
  func helpPage(_ page: Page) -> Page {
    let keys = edit == nil ? page.keys : []
    let here = keys.flatMap { row($0.keys, $0.label) } + (edit == nil ? scaleKeys(page) : [])
    let text = edit == nil ? [] : writing
    let everywhere = Command.allCases.flatMap { command in
      let keys = usableKeys(for: command)
      return keys.isEmpty ? [] : row(keys, command.label)
    }
    return Page(
      ["All keys"],
      blocks: [.gap] + section("While writing", text) + section("On this screen", here)
        + section("Everywhere", everywhere),
      hints: [
        .command(.down, "down"), .command(.pageDown, "one screen"), .command(.back, "close"),
      ],
      manner: .reading)
  }

  /// The keys that a command has at present: while a text is written, only those that write nothing.
  private func usableKeys(for command: Command) -> [Key] {
    guard edit != nil else { return keymap.keys(for: command) }
    guard Command.insideBoxes.contains(command) else { return [] }
    return keymap.keys(for: command).filter { !$0.isPrintable }
  }

  /// Returns the keys that answer a scale in focus; none on a page without one.
  private func scaleKeys(_ page: Page) -> [Block] {
    for case .scale(_, let scale, _) in page.items.map(\.body) {
      return row("\(scale.low)-\(scale.high)", "choose a point on the scale in focus")
        + row("-, +", "a lower or a higher point") + row("Backspace", "no answer")
    }
    return []
  }

  private var writing: [Block] {
    let rows: [(String, String)] = [
      ("Esc", "done; everything is kept"),
      ("Tab, Shift-Tab", "done, and to the field after or before"),
      ("Ctrl-E", "go on in your own editor"),
      ("Ctrl-A, Home, End", "to the start or end of the row"),
      ("Ctrl-W", "delete a word"), ("Ctrl-K", "delete to the end of the row"),
      ("Ctrl-U", "clear the box"),
    ]
    return rows.flatMap { row($0.0, $0.1) }
  }

  private func section(_ heading: String, _ rows: [Block]) -> [Block] {
    rows.isEmpty ? [] : [.text(heading, .strong)] + rows + [.gap]
  }

  private func row(_ keys: [Key], _ label: String) -> [Block] {
    row(keys.map(\.name).map(plain).joined(separator: ", "), label)
  }

  /// Keys and what they do, in two columns; a label too long for a narrow window goes on below.
  private func row(_ keys: String, _ label: String) -> [Block] {
    let column = max(20, TextWidth.columns(keys) + 2)
    let rows = Wrap.rows(label, width: Measure(size).width - column)
    return rows.enumerated().map { index, text in
      let lead = index == 0 ? keys : ""
      let gap = String(repeating: " ", count: column - TextWidth.columns(lead))
      let spoken = index == 0 ? "\(keys): \(label)" : ""
      return .drawn([Span(lead, Style(.accent)), Span(gap + text)], spoken: spoken)
    }
  }

  private func plain(_ name: String) -> String {
    guard glyphs == .ascii else { return name }
    return ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"][name] ?? name
  }
}
