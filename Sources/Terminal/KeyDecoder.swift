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
  /// How long to wait for the rest of a paste.
  private static let pasteTimeout: Int32 = 500

  private enum Stroke {
    case character(Character)
    case code(Int32)
  }

  /// Teaches ncurses the marks around a paste.
  static func define() {
    define_key("\u{1B}[200~", pasteBegin)
    define_key("\u{1B}[201~", pasteEnd)
  }

  /// The next key that is already there; nil for none.
  mutating func next() -> Key? {
    while let stroke = read() {
      if let key = key(for: stroke) { return key }
    }
    return nil
  }

  private func read() -> Stroke? {
    var code: wint_t = 0
    switch get_wch(&code) {
    case OK:
      return Unicode.Scalar(code).map { .character(Character($0)) }
    case KEY_CODE_YES: return .code(Int32(bitPattern: code))
    default: return nil
    }
  }

  private func key(for stroke: Stroke) -> Key? {
    switch stroke {
    case .character(let character): Self.plain(character)
    case .code(Self.pasteBegin): .paste(readPaste())
    case .code(let code): Self.named[code]
    }
  }

  private static func plain(_ character: Character) -> Key? {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0: .control(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 13: .enter
    case 27: .escape
    case let code where code < 27:
      Unicode.Scalar(code + 96).map { .control(Character($0)) }
    case 28...31: nil
    default: .character(character)
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

  private func readPaste() -> String {
    var text = ""
    var count = 0
    while let stroke = waitForStroke() {
      if case .code(Self.pasteEnd) = stroke { break }
      guard case .character(let character) = stroke, count < Self.longestPaste else { continue }
      text.append(character == "\r" ? "\n" : character)
      count += 1
    }
    return text
  }

  private func waitForStroke() -> Stroke? {
    if let stroke = read() { return stroke }
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, Self.pasteTimeout) > 0 else { return nil }
    return read()
  }
}
