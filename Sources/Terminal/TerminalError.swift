/// Why there is no usable terminal.
package enum TerminalError: Error, Equatable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` names a terminal that this machine does not know.
  case unknownType(String)

  /// The failure and the way out, in plain words.
  package var message: String {
    switch self {
    case .notATerminal:
      "This is not a terminal that Shoal can draw on. Add --linear to work line by line."
    case .unknownType(""):
      "TERM is not set, so this program cannot know how to draw here. Add --linear to work line "
        + "by line, or try: TERM=xterm shoal"
    case .unknownType(let name):
      "This machine does not know the terminal type \"\(name)\". Add --linear to work line by "
        + "line, or try: TERM=xterm shoal"
    }
  }
}
