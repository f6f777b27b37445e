extension TOMLReader {
  /// Skips white space, line breaks and comments, and returns whether there was a line break.
  @discardableResult mutating func skipBlank() -> Bool {
    var isNewLine = false
    while true {
      cursor.skipSpaces()
      if cursor.byte == .hash { skipComment() }
      guard cursor.takeLineBreak() else { return isNewLine }
      isNewLine = true
    }
  }

  mutating func skipComment() {
    while true {
      cursor.skip { $0 != .newline && !$0.isHidden }
      if cursor.isLineEnd { return }
      noteHidden()
    }
  }

  /// Records an error for the control character at the cursor, and skips it.
  mutating func noteHidden() {
    let digits = String(cursor.byte ?? 0, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    note("expected no hidden characters, found \(name)", at: cursor.offset)
    cursor.advance()
  }

  /// The word at the cursor as the end of an error message, such as ", found `abc`"; empty at a
  /// line end or a comment.
  var found: String {
    if cursor.byte == nil { return ", found the end of the file" }
    if cursor.isLineEnd || cursor.byte == .hash { return "" }
    var ahead = cursor
    ahead.skip { $0 > .space && $0 != .comma }
    if ahead.offset == cursor.offset { ahead.advance() }
    let word = ahead.text(from: cursor.offset)
    return ", found `\(word.prefix(24))`"
  }
}
