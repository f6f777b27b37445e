internal import CNcurses
internal import Canvas
internal import Glibc

/// Keys from standard input, read byte by byte: what comes after a key stays for whoever gets the
/// terminal because of it.
@MainActor
struct KeyInput {
  /// After so many bytes without a key others are heard first.
  private static let longestRun = 65_536

  private var decoder: KeyDecoder

  /// Begins to read from the terminal that ncurses has opened.
  init() {
    decoder = KeyDecoder(
      own: Self.ownKeys, text: TerminalLocale.textCoding, escapeDelay: Self.escapeDelay)
    decoder.takeOver()
  }

  /// The next key that is already there; nil for none.
  mutating func next() -> Key? {
    if let key = decoder.next() { return key }
    for _ in 0..<Self.longestRun {
      guard let byte = readByte() else { return nil }
      decoder.take(byte)
      if let key = decoder.next() { return key }
    }
    return nil
  }

  /// The milliseconds without a byte that may make a key; nil where none would.
  var patience: Int? { decoder.patience }

  /// Takes in that no byte came for so many milliseconds.
  mutating func wait(_ milliseconds: Int) { decoder.wait(milliseconds) }

  /// Another program had the terminal.
  mutating func takeOver() { decoder.takeOver() }

  /// The number of bytes that are waiting.
  static var waiting: Int {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  private func readByte() -> UInt8? {
    guard Self.waiting > 0 else { return nil }
    var byte: UInt8 = 0
    return Glibc.read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  private static var ownKeys: TerminalKeys {
    TerminalKeys(
      TerminalKeys.capabilities.compactMap { name, key in
        nc_capability(name).map { (Array(String(cString: $0).utf8), key) }
      })
  }

  /// `ESCDELAY`, in milliseconds, as all programs on ncurses understand it.
  private static var escapeDelay: Int {
    guard let text = getenv("ESCDELAY"), let delay = Int(String(cString: text)), delay >= 0 else {
      return 25
    }
    return min(delay, 10_000)
  }
}
