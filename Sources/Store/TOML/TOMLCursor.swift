/// A position in the bytes of a TOML file, with lexical primitives.
///
/// It never reads past the end, and every operation terminates on any input.
struct TOMLCursor {
  private(set) var offset = 0
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at the cursor; nil at the end of the file.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Returns the byte at an offset from the cursor, or nil past the end.
  func peek(_ steps: Int) -> UInt8? {
    offset + steps < bytes.count ? bytes[offset + steps] : nil
  }

  /// Returns whether the cursor is at three quotation marks of this kind.
  func isLong(_ quote: UInt8) -> Bool {
    byte == quote && peek(1) == quote && peek(2) == quote
  }

  /// A Boolean value indicating whether the cursor is at LF, CRLF or the end of the file; a lone CR
  /// does not count.
  var isLineEnd: Bool {
    switch byte {
    case nil, .newline?: true
    case .carriageReturn?: peek(1) == .newline
    default: false
    }
  }

  mutating func advance(_ steps: Int = 1) { offset = min(offset + steps, bytes.count) }

  mutating func move(to offset: Int) { self.offset = min(offset, bytes.count) }

  /// Consumes the byte if it is at the cursor, and returns whether it was.
  mutating func take(_ byte: UInt8) -> Bool {
    guard self.byte == byte else { return false }
    offset += 1
    return true
  }

  /// Consumes a line break if there is one at the cursor, and returns whether there was.
  mutating func takeLineBreak() -> Bool {
    if byte == .carriageReturn && peek(1) == .newline { offset += 1 }
    return take(.newline)
  }

  /// Advances past all bytes that satisfy the predicate.
  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while offset < bytes.count, isSkipped(bytes[offset]) { offset += 1 }
  }

  mutating func skipLine() { skip { $0 != .newline } }

  mutating func skipSpaces() { skip { $0 == .space || $0 == .tab } }

  /// Returns the bytes from an offset up to the cursor.
  func bytes(from start: Int) -> ArraySlice<UInt8> { bytes[start..<offset] }

  /// Returns the text from an offset up to the cursor.
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
  static let colon = UInt8(ascii: ":")
  static let equals = UInt8(ascii: "=")
  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let underscore = UInt8(ascii: "_")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// A Boolean value indicating whether the byte may occur in a bare key.
  var isBareKey: Bool { isLetter || isDigit || self == .hyphen || self == .underscore }

  /// A Boolean value indicating whether the byte is a control character that TOML does not allow:
  /// any but tab and line feed.
  var isHidden: Bool { self < .space ? self != .tab && self != .newline : self == 0x7F }
}

extension TOMLCursor {
  /// A Boolean value indicating whether a line that starts here can only be a statement, not the
  /// continuation of an array or a multi-line string.
  var isStatement: Bool {
    var ahead = self
    let isHeader = ahead.take(.openBracket)
    if isHeader { _ = ahead.take(.openBracket) }
    let start = ahead.offset
    ahead.skip { $0.isBareKey || $0 == .dot }
    let word = TOMLWord(ahead.bytes(from: start))
    ahead.skipSpaces()
    if word.isEmpty || !isHeader { return !word.isEmpty && ahead.byte == .equals }
    guard ahead.take(.closeBracket), word.node == nil else { return false }
    _ = ahead.take(.closeBracket)
    ahead.skipSpaces()
    return ahead.isLineEnd || ahead.byte == .hash
  }

  /// Returns whether the text from the start of a line to the cursor is `key =`.
  func isKey(from line: Int) -> Bool {
    var ahead = self
    ahead.move(to: line)
    ahead.skipSpaces()
    guard ahead.byte != .openBracket, ahead.isStatement else { return false }
    ahead.skip { $0 != .equals }
    ahead.advance()
    ahead.skipSpaces()
    return ahead.offset == offset
  }

  /// Advances to the next line that can only be a statement.
  mutating func skipToStatement() {
    repeat {
      skipLine()
      advance()
      skipSpaces()
    } while byte != nil && !isStatement
  }

  /// Advances to the end of a line with a syntax error, including multi-line strings that start on
  /// it.
  mutating func skipBrokenLine() {
    while !isLineEnd {
      if let quote = byte, quote == .quote || quote == .apostrophe, isLong(quote) {
        skipLongText(quote)
      } else {
        advance()
      }
    }
  }

  private mutating func skipLongText(_ quote: UInt8) {
    advance(3)
    var ahead = self
    while ahead.byte != nil && !ahead.isLong(quote) { ahead.advance() }
    if ahead.byte != nil { move(to: ahead.offset + 3) }
  }
}
