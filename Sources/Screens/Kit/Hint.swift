internal import Canvas

/// One entry of the footer: a key that matters now, and what it does.
package enum Hint: Equatable, Sendable {
  /// A command, shown with the key it has now.
  case command(Command, String)
  /// Keys of this page.
  case keys(String, String)
}

extension Hint {
  /// The key and the words of the footer.
  ///
  /// - Parameter hasLetters: true where letters are commands, and may be named.
  package func text(_ keymap: Keymap, ascii: Bool, hasLetters: Bool) -> (key: String, label: String)
  {
    switch self {
    case .keys(let keys, let label): return (keys, label)
    case .command(let command, let label):
      let keys = keymap.keys(for: command)
      let key = hasLetters ? keys.first : keys.first { !$0.isPrintable }
      let name = key?.name ?? ""
      return (ascii ? Hint.ascii[name] ?? name : name, label)
    }
  }

  private static let ascii = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"]
}
