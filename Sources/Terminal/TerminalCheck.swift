internal import CNcurses
internal import Glibc

/// What this terminal can do, found out without drawing on it.
package struct TerminalCheck {
  /// Whether output goes to a terminal at all.
  package let isTerminal: Bool
  /// Whether its type is known on this machine.
  package let isKnown: Bool
  package let columns: Int
  package let rows: Int
  package let colors: Int
  /// Whether text is UTF-8 here.
  package let isUnicode: Bool

  /// Looks at standard output and the environment.
  @MainActor
  package init() {
    TerminalLocale.choose()
    isUnicode = TerminalLocale.isUnicode
    isTerminal = isatty(STDOUT_FILENO) == 1
    var window = winsize()
    let hasSize = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    columns = hasSize ? Int(window.ws_col) : 0
    rows = hasSize ? Int(window.ws_row) : 0
    let known = nc_known_colors()
    isKnown = known >= 0
    colors = max(0, Int(known))
  }
}
