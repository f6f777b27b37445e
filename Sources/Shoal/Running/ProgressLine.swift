/// One line on the terminal that says how far a long reading has come, and is gone at its end.
///
/// There is none in the first second, none where messages go into a file or a pipe, and no more
/// than one a second, so that nobody has to hear it often.
final class ProgressLine: @unchecked Sendable {
  private static let pause = 1_000

  private let isShown = Console.hasReader
  private var last = SteadyClock.milliseconds
  private var width = 0

  /// Says how far things are. Calls come from one thread at a time.
  func say(_ text: @autoclosure () -> String) {
    guard isShown, SteadyClock.milliseconds - last >= ProgressLine.pause else { return }
    last = SteadyClock.milliseconds
    erase()
    let text = text()
    width = text.count
    Console.hint(text)
  }

  /// Takes the line away.
  func erase() {
    guard width > 0 else { return }
    Console.hint("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }
}
