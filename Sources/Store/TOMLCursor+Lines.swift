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
