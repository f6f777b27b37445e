/// A place in the bytes of a TOML file, and the lexical steps from there. It never reads past the
/// end and every step ends, whatever the bytes are.
struct TOMLCursor {
  private(set) var offset = 0
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte here; nil at the end.
  var byte: UInt8? { peek(0) }

  /// The byte some steps ahead; nil past the end.
  func peek(_ steps: Int) -> UInt8? {
    offset + steps < bytes.count ? bytes[offset + steps] : nil
  }

  mutating func advance(_ steps: Int = 1) { offset = min(offset + steps, bytes.count) }

  /// Goes on to the first byte that is not among those to skip.
  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while offset < bytes.count, isSkipped(bytes[offset]) { offset += 1 }
  }

  mutating func skipLine() { skip { $0 != .newline } }

  mutating func skipSpaces() { skip { $0 == .space || $0 == .tab } }

  /// Goes on over spaces, line breaks and comments.
  mutating func skipBlank() {
    while let byte {
      switch byte {
      case .space, .tab, .newline, .carriageReturn: advance()
      case .hash: skipLine()
      default: return
      }
    }
  }

  /// Goes on past the string that starts here; one on a single line ends with its line.
  mutating func skipString() {
    guard let quote = byte else { return }
    let isLong = peek(1) == quote && peek(2) == quote
    advance(isLong ? 3 : 1)
    while let byte, isLong || byte != .newline {
      if byte == .backslash, quote == .quote {
        advance(2)
      } else if byte != quote {
        advance()
      } else if !isLong {
        return advance()
      } else if peek(1) == quote, peek(2) == quote {
        return skipClosing(quote)
      } else {
        advance()
      }
    }
  }

  /// Three quotes close a long string; up to two more before them belong to its text.
  private mutating func skipClosing(_ quote: UInt8) {
    let end = min(offset + 5, bytes.count)
    while offset < end, bytes[offset] == quote { offset += 1 }
  }

  /// The text from an earlier place to here.
  func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let dot = UInt8(ascii: ".")
  static let equals = UInt8(ascii: "=")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// Whether this can be part of a key without quotes.
  var isBareKey: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
