extension TOMLReader {
  /// Parses a single-line string, `"basic"` or `'literal'`.
  mutating func text(_ quote: UInt8) throws(Loss) -> String {
    let start = cursor.offset
    cursor.advance()
    var text = TOMLText(from: cursor)
    while true {
      skipPlain(quote)
      if cursor.byte == quote { break }
      if cursor.isLineEnd {
        let mark = quote == .quote ? "\"" : "'"
        throw lost("expected \(mark) to close this text on its line", at: start)
      }
      if cursor.byte == .backslash { escape(in: &text) } else { noteHidden() }
    }
    defer { cursor.advance() }
    return text.string(to: cursor)
  }

  /// Parses a multi-line string, `"""basic"""` or `'''literal'''`.
  mutating func longText(_ quote: UInt8) throws(Loss) -> String {
    let start = cursor.offset
    cursor.advance(3)
    var line = cursor.takeLineBreak() ? cursor.offset : start
    var text = TOMLText(from: cursor)
    while true {
      skipPlain(quote)
      if cursor.isLong(quote) { break }
      switch cursor.byte {
      case nil: throw unclosed(from: start)
      case quote?: cursor.advance()
      case .newline?:
        cursor.advance()
        line = cursor.offset
      case .carriageReturn? where cursor.isLineEnd: text.leaveOut(&cursor) { $0.advance() }
      case .backslash?: if !joinLines(in: &text) { escape(in: &text) }
      default: noteHidden()
      }
    }
    if line > start, cursor.isKey(from: line) { doubt = (start, line) }
    // Up to two quotation marks before the closing three belong to the string.
    for _ in 0..<2 where cursor.peek(3) == quote { cursor.advance() }
    defer { cursor.advance(3) }
    return text.string(to: cursor)
  }

  /// Advances to the next byte that is not an ordinary character of a string.
  private mutating func skipPlain(_ quote: UInt8) {
    let escape = quote == .quote ? UInt8.backslash : quote
    cursor.skip { $0 != quote && $0 != escape && $0 != .newline && !$0.isHidden }
  }

  /// Records an error for an unclosed multi-line string, and moves to the next statement after its
  /// start.
  private mutating func unclosed(from start: Int) -> Loss {
    noteUnclosed(from: start)
    cursor.move(to: start)
    cursor.skipToStatement()
    return .statement
  }

  /// Consumes a line-ending backslash with the white space up to the next non-blank character, and
  /// returns whether there was one.
  private mutating func joinLines(in text: inout TOMLText) -> Bool {
    var ahead = cursor
    ahead.advance()
    ahead.skipSpaces()
    guard ahead.isLineEnd, ahead.byte != nil else { return false }
    text.leaveOut(&cursor) { cursor in
      cursor = ahead
      while cursor.byte == .space || cursor.byte == .tab || cursor.isLineEnd, cursor.byte != nil {
        cursor.advance()
      }
    }
    return true
  }

  /// Parses an escape sequence and appends its character, or records an error.
  private mutating func escape(in text: inout TOMLText) {
    let start = cursor
    var scalar: Unicode.Scalar?
    text.leaveOut(&cursor) { cursor in
      cursor.advance()
      scalar = cursor.escapedScalar()
    }
    if let scalar { return text.append(scalar) }
    cursor = start
    note(
      "expected \\\\, \\\", \\n, \\t or another escape"
        + "; in 'single quotes' a backslash is only a backslash", at: cursor.offset)
    cursor.advance()
  }
}

extension TOMLCursor {
  /// Consumes an escape sequence after its backslash and returns its character, or nil if it is
  /// invalid.
  fileprivate mutating func escapedScalar() -> Unicode.Scalar? {
    guard let byte else { return nil }
    advance()
    switch byte {
    case .quote, .backslash: return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "u"): return scalar(digits: 4)
    case UInt8(ascii: "U"): return scalar(digits: 8)
    default: return nil
    }
  }

  private mutating func scalar(digits: Int) -> Unicode.Scalar? {
    let start = offset
    for _ in 0..<digits where byte?.isDigit(16) ?? false { advance() }
    guard offset == start + digits else { return nil }
    return UInt32(text(from: start), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
