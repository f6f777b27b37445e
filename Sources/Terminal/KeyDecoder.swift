internal import CNcurses
internal import Canvas
internal import Glibc

/// Turns what ncurses reads into keys, and gathers a bracketed paste into one.
@MainActor
struct KeyDecoder {
  private static let pasteBegin: Int32 = 2000
  private static let pasteEnd: Int32 = 2001
  /// A paste is taken in whole up to here; the rest is read and dropped with the end mark.
  private static let longestPaste = 200_000
  /// How long to wait for the rest of a paste, and of a key's sequence, in milliseconds.
  private static let pasteTimeout: Int32 = 500
  private static let sequenceTimeout: Int32 = 25

  private enum Stroke: Equatable {
    case character(Unicode.Scalar)
    case code(Int32)
  }

  private var bytes = UTF8Bytes()

  /// Teaches ncurses the marks around a paste, and the arrows of terminals that keep to their
  /// plain form whatever they are told.
  static func define() {
    define_key("\u{1B}[200~", pasteBegin)
    define_key("\u{1B}[201~", pasteEnd)
    // Its sequence goes on after what ncurses knows of it; `isSequence` reads all of it.
    define_key(nil, KEY_MOUSE)
    let arrows = [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
      ("F", KEY_END),
    ]
    for (letter, code) in arrows {
      define_key("\u{1B}[\(letter)", code)
      define_key("\u{1B}O\(letter)", code)
    }
  }

  /// The next key that is already there; nil for none.
  mutating func next() -> Key? {
    while let stroke = read() {
      if let key = key(for: stroke) { return key }
    }
    return nil
  }

  /// Reads bytes rather than characters: a character that comes in two parts, as over a slow
  /// line, is then whole when its last part is there. ncurses would drop the first.
  private mutating func read() -> Stroke? {
    while true {
      let code = getch()
      guard code != ERR else { return nil }
      guard let byte = UInt8(exactly: code) else { return .code(code) }
      if let scalar = bytes.take(byte) { return .character(scalar) }
    }
  }

  private mutating func key(for stroke: Stroke) -> Key? {
    switch stroke {
    case .character("\u{1B}"): isSequence() ? nil : .escape
    case .character(let scalar): Self.plain(scalar)
    case .code(Self.pasteBegin): .paste(readPaste())
    case .code(let code): Self.named[code]
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 13: .enter
    case let code where code < 27:
      Unicode.Scalar(code + 96).map { .control(Character($0)) }
    case 28...31: nil
    default: .character(Character(scalar))
    }
  }

  private static let named: [Int32: Key] = {
    var keys: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
      KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace,
      KEY_DC: .delete, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    ]
    for number in 1...12 { keys[nc_function_key(Int32(number))] = .function(number) }
    return keys
  }()

  /// Whether the escape just read begins the sequence of a key that this terminal is not known
  /// to have. It is then read to its end and means nothing: its letters and digits must never
  /// count as keys, or a strange key would rate a statement.
  private mutating func isSequence() -> Bool {
    guard let second = read() else { return false }
    switch second {
    case .character("["):
      readSequence()
      return true
    case .character("O"):
      _ = wait(Self.sequenceTimeout)
      return true
    case .character(let scalar):
      for byte in String(scalar).utf8.reversed() { ungetch(Int32(byte)) }
    case .code(let code): ungetch(code)
    }
    return false
  }

  /// Reads the rest of a sequence after its bracket, and of an old mouse report the three bytes
  /// after that.
  private mutating func readSequence() {
    var length = 0
    while let stroke = wait(Self.sequenceTimeout), case .character(let scalar) = stroke {
      length += 1
      if ("\u{20}"..."\u{3F}").contains(scalar) { continue }
      if scalar == "M", length == 1 { for _ in 0..<3 { _ = wait(Self.sequenceTimeout) } }
      return
    }
  }

  private mutating func readPaste() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    while let stroke = wait(Self.pasteTimeout), stroke != .code(Self.pasteEnd) {
      guard case .character(let scalar) = stroke, count < Self.longestPaste else { continue }
      text.append(scalar)
      count += 1
    }
    return String(text)
  }

  private mutating func wait(_ milliseconds: Int32) -> Stroke? {
    if let stroke = read() { return stroke }
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, milliseconds) > 0, wait.revents & Int16(POLLIN) != 0 {
      if let stroke = read() { return stroke }
      var waiting: Int32 = 0
      guard ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0, waiting > 0 else { return nil }
    }
    return nil
  }
}
