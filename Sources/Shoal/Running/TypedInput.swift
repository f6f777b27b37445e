internal import Glibc
internal import Screens
internal import Store
internal import Terminal

/// Standard input, line by line, in a memory that does not grow with it.
struct TypedInput {
  private var lines = TypedLines()
  private var chunk = [UInt8](repeating: 0, count: 4096)
  private var isOver = false
  private let isTerminal = isatty(STDIN_FILENO) == 1
  /// The way characters come, where a terminal sends one byte for each.
  private let text = isatty(STDIN_FILENO) == 1 ? LocaleText.ofTerminal : nil

  /// True if reading stopped at a line that does not end.
  var isEndless: Bool { lines.isEndless }

  /// Waits until there is something to read, or something has changed elsewhere. Returns true for the
  /// latter; what was typed comes first.
  ///
  /// - Parameter watch: where changes are noticed; nil to wait for the input alone.
  func isStirred(_ watch: FolderWatch?) -> Bool {
    guard let watch, !isOver, !lines.hasLine else { return false }
    var waits = [STDIN_FILENO, watch.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let ready = poll(&waits, 2, watch.patience.map { Int32(clamping: $0) } ?? -1)
    guard waits[0].revents == 0, ready >= 0 else { return false }
    watch.drain()
    return true
  }

  /// The next line; nil at the end of the input, and in a line without end.
  mutating func next() -> TypedLines.Line? {
    while !isOver {
      if let line = lines.next() { return line }
      read()
    }
    return isEndless ? nil : lines.rest()
  }

  /// Goes on after the key that ends the input. Returns false where there is no terminal to read from
  /// any more, or the input was ended for another reason.
  mutating func goOn() -> Bool {
    guard !isEndless, isatty(STDIN_FILENO) == 1 else { return false }
    isOver = false
    return true
  }

  /// The warning that a terminal may have cut a line before this program had it; nil for none.
  func warning(_ line: TypedLines.Line) -> String? {
    guard isTerminal else { return nil }
    return line.warning(sent: text == nil ? line.length : line.text.unicodeScalars.count)
  }

  private mutating func read() {
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { lines.take(text?.unicode(chunk[..<count])[...] ?? chunk[..<count]) }
    isOver = isEndless || count == 0 || count < 0 && errno != EINTR
  }
}
