/// A key press, or a paste, as reported by the terminal.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter, tab, backTab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Text received between the start and end sequences of bracketed paste, newlines included.
  case paste(String)
}

extension Key {
  /// The display name of the key, such as `Ctrl-S`, `Esc` or `↑`.
  package var name: String {
    switch self {
    case .character(let character): character == " " ? "Space" : String(character)
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    default: Key.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// Creates the key with a name as it is written in a configuration file or a walk: `j`, `Ctrl-S`,
  /// `Enter`, `F1`. Nil for an unknown name.
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
