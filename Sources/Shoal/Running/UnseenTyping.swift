internal import Glibc
internal import Screens

/// A terminal that shows nothing of what is typed, while the linear face asks for a word.
struct UnseenTyping {
  private let before: termios?

  /// Hides what is typed, if this model asks for a word.
  init(_ model: Model) {
    var modes = termios()
    guard model.isAskingWord, tcgetattr(STDIN_FILENO, &modes) == 0 else {
      before = nil
      return
    }
    before = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  /// Shows what is typed again.
  func end() {
    guard var before else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &before)
    Glibc.write(STDOUT_FILENO, "\n", 1)
  }
}
