/// The type of a terminal, as `TERM` names it.
package enum TerminalType {
  /// The types to use in the place of one that this machine does not know, the best first; none
  /// for one that is of no family we know.
  package static func standIns(for name: String) -> [String] {
    let lower = name.lowercased()
    let family = families.first { family in
      family.names.contains { lower == $0 || lower.hasPrefix($0) && isSuffix(lower, after: $0) }
    }
    return family?.standIns ?? []
  }

  /// True for a name that goes on with something that makes it a kind of the type before it.
  private static func isSuffix(_ name: String, after prefix: String) -> Bool {
    name.dropFirst(prefix.count).first.map { "-+._:0123456789".contains($0) } ?? true
  }

  private struct Family {
    let names: [String]
    let standIns: [String]
  }

  private static let families = [
    Family(
      names: [
        "xterm", "kitty", "foot", "ghostty", "alacritty", "wezterm", "contour", "rio", "st",
        "stterm", "iterm", "iterm2", "iterm.app", "iterm2.app", "vscode", "vte", "gnome",
        "konsole", "mintty", "putty", "nsterm", "apple_terminal", "mlterm", "terminology", "ms",
        "hterm", "domterm", "warp", "tabby", "hyper", "termite", "terminator", "tilix", "zutty",
        "bobcat", "wayst", "simpleterm", "cool-retro-term",
      ], standIns: ["xterm-256color", "xterm"]),
    Family(
      names: ["tmux", "screen", "zellij", "byobu"],
      standIns: ["screen-256color", "screen", "xterm-256color", "xterm"]),
    Family(
      names: ["rxvt", "urxvt", "eterm"],
      standIns: ["rxvt-unicode-256color", "rxvt", "xterm-256color", "xterm"]),
    Family(names: ["linux", "fbterm", "kmscon"], standIns: ["linux", "xterm"]),
    Family(
      names: ["vt100", "vt102", "vt220", "vt320", "vt340", "vt420", "vt510", "vt520", "vt525"],
      standIns: ["vt220", "vt100", "xterm"]),
  ]

  /// Says which type is used in the place of another.
  package static func words(_ name: String, as standIn: String) -> String {
    "This machine does not know the terminal type \"\(name)\", so it is drawn on as \(standIn)."
  }
}
