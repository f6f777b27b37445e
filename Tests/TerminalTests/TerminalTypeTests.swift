import Terminal
import Testing

@Suite struct TerminalTypeTests {
  @Test(arguments: [
    "xterm-kitty", "kitty", "kitty-direct", "foot", "foot-extra", "foot+base", "ghostty",
    "xterm-ghostty", "alacritty", "alacritty-direct", "wezterm", "contour", "contour-latest", "rio",
    "st", "st-256color", "st-meta-256color", "iTerm.app", "iTerm2.app", "iterm2", "vscode",
    "vscode-direct", "vte-256color", "gnome-256color", "konsole-256color", "mintty",
    "mintty-direct",
    "putty-256color", "nsterm", "nsterm-256color", "ms-terminal", "xterm-something-new", "XTERM",
  ])
  func familiesOfXterm(_ name: String) {
    #expect(TerminalType.standIns(for: name).first == "xterm-256color")
  }

  @Test(arguments: [
    "tmux-256color", "tmux-direct", "screen.xterm-kitty", "screen-256color-bce-s", "zellij",
  ])
  func terminalsInTerminals(_ name: String) {
    #expect(
      TerminalType.standIns(for: name) == ["screen-256color", "screen", "xterm-256color", "xterm"])
  }

  @Test func othersOfAKnownKind() {
    #expect(TerminalType.standIns(for: "rxvt-unicode-truecolor").first == "rxvt-unicode-256color")
    #expect(TerminalType.standIns(for: "linux-16color").first == "linux")
    #expect(TerminalType.standIns(for: "vt340").first == "vt220")
  }

  @Test(arguments: [
    "", "no-such-terminal", "dumb", "unknown", "stone", "football", "riot", "kittenish",
  ])
  func otherNamesAreUnknown(_ name: String) {
    #expect(TerminalType.standIns(for: name).isEmpty)
  }
}
