/// A place in the bytes of a TOML file, and the lexical steps from there. It never reads past the
/// end and every step ends, whatever the bytes are.
struct TOMLCursor {
  private(set) var offset = 0
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte here; nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte some steps ahead; nil past the end.
  func peek(_ steps: Int) -> UInt8? {
    offset + steps < bytes.count ? bytes[offset + steps] : nil
  }

  /// Whether three of this quote are here.
  func isLong(_ quote: UInt8) -> Bool {
    byte == quote && peek(1) == quote && peek(2) == quote
  }

  /// Whether a line ends here; a carriage return alone ends none.
  var isLineEnd: Bool {
    switch byte {
    case nil, .newline?: true
    case .carriageReturn?: peek(1) == .newline
    default: false
    }
  }

  mutating func advance(_ steps: Int = 1) { offset = min(offset + steps, bytes.count) }

  mutating func move(to offset: Int) { self.offset = min(offset, bytes.count) }

  /// Goes past this byte; false when another one is here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard self.byte == byte else { return false }
    offset += 1
    return true
  }

  /// Goes past the line break that is here; false when there is none.
  mutating func takeLineBreak() -> Bool {
    if byte == .carriageReturn && peek(1) == .newline { offset += 1 }
    return take(.newline)
  }

  /// Goes on to the first byte that is not among those to skip.
  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while offset < bytes.count, isSkipped(bytes[offset]) { offset += 1 }
  }

  mutating func skipLine() { skip { $0 != .newline } }

  mutating func skipSpaces() { skip { $0 == .space || $0 == .tab } }

  /// The bytes from an earlier place to here.
  func bytes(from start: Int) -> ArraySlice<UInt8> { bytes[start..<offset] }

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

  /// Whether this can be part of a key without quotes.
  var isBareKey: Bool { isLetter || isDigit || self == .hyphen || self == .underscore }

  /// Whether this may stand nowhere in a file: a control character that is no tab or line break.
  var isHidden: Bool { self < .space ? self != .tab && self != .newline : self == 0x7F }
}
