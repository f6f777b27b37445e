/// Which brackets are open at a place outside text and comments, and whether what stands there is
/// safe to give to the parser.
struct TOMLBrackets {
  /// Brackets inside brackets, and full stops outside text on one line, at most.
  private static let deepest = 32

  private enum Bracket { case header, list, section }

  private var open: [Bracket] = []
  /// Full stops on this line.
  private var dots = 0
  /// The last byte that is not blank; a line break only where it ends an entry.
  private var before = UInt8.newline

  /// Takes note of the byte that comes next.
  mutating func pass(_ byte: UInt8) {
    switch byte {
    case .openBracket: open.append(before == .equals || open.last == .list ? .list : .header)
    case .openBrace: open.append(.section)
    case .closeBracket, .closeBrace: _ = open.popLast()
    case .dot: dots += 1
    case .newline: dots = 0
    default: break
    }
    let isBlank = byte == .space || byte == .tab || (byte == .newline && !open.isEmpty)
    if !isBlank { before = byte }
  }

  /// What is wrong with the byte that comes next; nil when it may be passed.
  func fault(at cursor: TOMLCursor) -> String? {
    if open.count >= Self.deepest || dots >= Self.deepest { return "nested too deep" }
    if startsValue {
      let isFine = Self.isValue(cursor)
      return isFine ? nil : "expected text in quotes, a number, true, false or a list"
    }
    let isHeader = open.isEmpty && cursor.byte == .openBracket
    return isHeader && !Self.isNamed(cursor) ? "expected a section's name in brackets" : nil
  }

  /// Whether the next byte that is not blank starts a value.
  private var startsValue: Bool {
    before == .equals || (open.last == .list && (before == .openBracket || before == .comma))
  }

  /// Whether a name follows the bracket.
  private static func isNamed(_ header: TOMLCursor) -> Bool {
    var cursor = header
    cursor.advance()
    if cursor.byte == .openBracket { cursor.advance() }
    cursor.skipSpaces()
    guard let byte = cursor.byte else { return true }
    return byte == .quote || byte == .apostrophe || byte.isBareKey
  }

  /// Whether a value starts here that is not a date or time.
  private static func isValue(_ start: TOMLCursor) -> Bool {
    var cursor = start
    switch cursor.byte {
    case .quote?, .apostrophe?, .openBracket?, .openBrace?, .closeBracket?, .space?, .tab?,
      .newline?, .carriageReturn?:
      return true
    default: break
    }
    cursor.skip { $0.isBareKey || $0 == .dot || $0 == UInt8(ascii: "+") }
    let word = cursor.text(from: start.offset)
    return word == "true" || word == "false" || isNumber(word.utf8)
  }

  /// Digits with signs, points and exponents, in an order the parser judges; a date has a hyphen
  /// after a digit.
  private static func isNumber(_ word: String.UTF8View) -> Bool {
    var before = UInt8.space
    for byte in word {
      switch byte {
      case UInt8(ascii: "-") where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before):
        return false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "e"), UInt8(ascii: "E"), .dot:
        before = byte
      default: return false
      }
    }
    return !word.isEmpty && word.count <= 40
  }
}
