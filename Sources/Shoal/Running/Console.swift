internal import Glibc
internal import Terminal
internal import Workbook

/// Standard output for results, standard error for messages.
enum Console {
  /// Writes a result as it is.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes the bytes of a result as they are; false when not all of them could be.
  @discardableResult static func write(_ bytes: [UInt8]) -> Bool {
    send(bytes, to: STDOUT_FILENO)
  }

  /// Writes one line of a result, made safe for any terminal.
  static func line(_ text: String) { write(CleanText.clean(text, keepingLines: true) + "\n") }

  /// Writes a message, made safe for any terminal.
  static func message(_ text: String) {
    send(Array((CleanText.clean(text, keepingLines: true) + "\n").utf8), to: STDERR_FILENO)
  }

  /// True if results go to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes part of a line to the terminal that messages go to.
  static func hint(_ text: String) { send(Array(text.utf8), to: STDERR_FILENO) }

  /// True if messages go to a terminal.
  static var hasReader: Bool { isatty(STDERR_FILENO) == 1 }

  @discardableResult
  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var bytes = bytes[...]
    if isatty(descriptor) == 1, let text = LocaleText.ofTerminal { bytes = text.local(bytes)[...] }
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { bytes = bytes.dropFirst(written) } else if errno != EINTR { return false }
    }
    return true
  }
}
