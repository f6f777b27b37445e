import Workbook

extension TOMLReader {
  /// Parses a value.
  ///
  /// - Parameter depth: The nesting depth of the enclosing tables and arrays.
  mutating func value(depth: Int) throws(Loss) -> TOMLValue {
    guard let byte = cursor.byte else { throw lost("expected a value\(found)") }
    switch byte {
    case .quote, .apostrophe:
      let isLong = cursor.isLong(byte)
      return .plain(.string(try isLong ? longText(byte) : text(byte)))
    case .openBracket, .openBrace:
      guard depth < Self.deepest else { throw lost("expected fewer lists inside lists") }
      return try byte == .openBracket ? list(depth: depth) : braces(depth: depth)
    default: return .plain(try word())
    }
  }

  private mutating func word() throws(Loss) -> PackNode {
    let start = cursor
    cursor.skip { $0.isBareKey || $0 == .dot || $0 == .plus || $0 == .colon }
    // A space may separate a date and a time.
    if cursor.offset - start.offset == 10, cursor.byte == .space, cursor.peek(3) == .colon {
      cursor.advance()
      cursor.skip { $0.isBareKey || $0 == .dot || $0 == .plus || $0 == .colon }
    }
    let word = TOMLWord(cursor.bytes(from: start.offset))
    if let node = word.node { return node }
    cursor = start
    if word.isWhole { throw lost("expected a number of at most 64 bits\(found)") }
    let isMissing = cursor.isLineEnd || cursor.byte == .hash || cursor.byte == .comma
    if isMissing { throw lost("expected a value\(found)") }
    throw lost("expected text in quotes, a number, true, false or a list\(found)")
  }

  /// Parses an array `[a, b]`, which may span lines.
  private mutating func list(depth: Int) throws(Loss) -> TOMLValue {
    let start = (offset: cursor.offset, faults: faults.count)
    var items: [TOMLItem] = []
    cursor.advance()
    var isNewLine = skipBlank()
    while !cursor.take(.closeBracket) {
      if isGivenUp || cursor.byte == nil || (isNewLine && cursor.isStatement) {
        let isOnlyUnclosed = faults.count == start.faults
        if isOnlyUnclosed { note("expected `]` to close this list", at: start.offset) }
        throw .statement
      }
      let offset = cursor.offset
      let value = try element(depth: depth)
      if let value { items.append(TOMLItem(value: value, offset: offset)) }
      isNewLine = try separator(isExpected: value != nil)
    }
    return .list(items)
  }

  /// Parses one element of an array, or skips it and returns nil if it has an error.
  private mutating func element(depth: Int) throws(Loss) -> TOMLValue? {
    do throws(Loss) {
      return try value(depth: depth + 1)
    } catch {
      if error == .statement { throw error }
      skipElement()
      return nil
    }
  }

  /// Consumes the comma after an element, and returns whether the cursor is then on a new line.
  private mutating func separator(isExpected: Bool) throws(Loss) -> Bool {
    let isNewLine = skipBlank()
    if cursor.take(.comma) { return skipBlank() }
    if cursor.byte == nil || cursor.byte == .closeBracket { return isNewLine }
    if isNewLine && cursor.isStatement { return true }
    if isExpected { note("expected a comma or `]`\(found)", at: cursor.offset) }
    if !isNewLine { skipElement() }
    return isNewLine
  }

  private mutating func skipElement() {
    cursor.skip { $0 != .comma && $0 != .closeBracket && $0 != .newline && $0 != .hash }
  }

  /// Parses an inline table `{ a = 1, b = 2 }`.
  private mutating func braces(depth: Int) throws(Loss) -> TOMLValue {
    let section = TOMLSection(.braces, depth: depth)
    let before = faults.count
    cursor.advance()
    try passLineBreak(since: before)
    if cursor.take(.closeBrace) { return .section(section) }
    while true {
      add(try entry(depth: depth), to: section)
      let isNewLine = try passLineBreak(since: before)
      if cursor.take(.closeBrace) { return .section(section) }
      guard cursor.take(.comma) else {
        if isNewLine && cursor.isStatement { throw .statement }
        throw lost("expected a comma or `}`\(found)")
      }
      if try passLineBreak(since: before), cursor.take(.closeBrace) { return .section(section) }
    }
  }

  /// Records an error for a line break in an inline table, skips it, and returns whether there was
  /// one.
  @discardableResult
  private mutating func passLineBreak(since before: Int) throws(Loss) -> Bool {
    cursor.skipSpaces()
    guard cursor.isLineEnd || cursor.byte == .hash else { return false }
    if faults.count == before {
      note("expected `}` on this line: what is in braces stays on one line", at: cursor.offset)
    }
    skipBlank()
    if cursor.byte == nil || isGivenUp { throw .statement }
    return true
  }
}
