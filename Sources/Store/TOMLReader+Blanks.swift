extension TOMLReader {
  /// Goes on over spaces, line breaks and comments. Whether there was a line break.
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

  /// Notes the control character that is here, and goes past it.
  mutating func noteHidden() {
    let digits = String(cursor.byte ?? 0, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    note("expected no hidden characters, found \(name)", at: cursor.offset)
    cursor.advance()
  }

  /// What is here, for the end of a message.
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
