/// One key press, or one paste, as the terminal reports it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter, tab, backTab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Text that came in between the marks of bracketed paste, newlines included.
  case paste(String)
}

extension Key {
  /// The name people see, such as `Ctrl-S`, `Esc` or `↑`.
  package var name: String {
    switch self {
    case .character(let character): character == " " ? "Space" : String(character)
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    default: Key.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key with this name, as written in a configuration file or a walk: `j`, `Ctrl-S`,
  /// `Enter`, `F1`; nil for none.
  package init?(named name: String) {
    if let known = Key.names.first(where: { $0.name == name || $0.word == name.lowercased() }) {
      self = known.key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.lowercased().hasPrefix("ctrl-"), name.count == 6, let last = name.last {
      self = .control(Character(last.lowercased()))
    } else if name.first == "F" || name.first == "f", let number = Int(name.dropFirst()) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let names: [(key: Key, name: String, word: String)] = [
    (.character(" "), "Space", "space"),
    (.enter, "Enter", "enter"), (.tab, "Tab", "tab"), (.backTab, "Shift-Tab", "shift-tab"),
    (.backspace, "Backspace", "backspace"), (.delete, "Del", "delete"), (.escape, "Esc", "esc"),
    (.up, "↑", "up"), (.down, "↓", "down"), (.left, "←", "left"), (.right, "→", "right"),
    (.home, "Home", "home"), (.end, "End", "end"), (.pageUp, "PgUp", "pgup"),
    (.pageDown, "PgDn", "pgdn"),
  ]
}
