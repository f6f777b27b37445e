internal import CNcurses
package import Canvas
internal import Glibc

/// The abilities of this terminal, found out without drawing on it.
package struct TerminalCheck {
  /// True if output goes to a terminal at all.
  package let isTerminal: Bool
  /// The type it is drawn on as; nil when that is not known on this machine.
  package let type: String?
  /// The size that it claims; 0 by 0 where it does not say.
  package let size: Size
  package let colors: Int
  /// The character set of text here.
  package let charset: String
  /// True if text is UTF-8 here.
  package let isUnicode: Bool

  /// Looks at standard output and the environment.
  @MainActor
  package init() {
    TerminalLocale.choose()
    isUnicode = TerminalLocale.isUnicode
    charset = TerminalLocale.charset
    isTerminal = isatty(STDOUT_FILENO) == 1
    size = Window.claimed ?? Size(width: 0, height: 0)
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let known = ([name] + TerminalType.standIns(for: name)).lazy
      .map { (type: $0, colors: nc_known_colors($0)) }.first { $0.colors >= 0 }
    type = known?.type
    colors = max(0, Int(known?.colors ?? 0))
  }
}
