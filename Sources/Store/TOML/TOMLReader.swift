import Workbook

/// A parser of TOML 1.0 with error recovery.
///
/// An error costs only its own line, or its own element of an array; parsing resumes after it. Time
/// is linear in the size of the file, and nesting depth is limited.
struct TOMLReader {
  /// A syntax error that was recorded already, by the point where parsing resumes.
  enum Loss: Error {
    /// Resume at the next line, or at the next element of an array.
    case line
    /// Resume at the cursor, which is at the start of a statement.
    case statement
    /// Resume at the next line, after a valid header that redefines a key.
    case clash
  }

  /// An error with its byte offset, and the offset of the earlier definition it conflicts with.
  struct Fault {
    let message: String
    let offset: Int
    var earlier: Int?
  }

  /// The maximum nesting depth of tables and arrays, and the maximum number of parts of a key.
  static let deepest = 32
  /// The number of errors at which parsing stops; a file with more is probably no TOML file.
  private static let mostFaults = 100

  let root = TOMLSection(.header, depth: 0)
  var cursor: TOMLCursor
  private(set) var faults: [Fault] = []
  /// The offset below which further errors are not recorded.
  private var noted = 0
  /// A Boolean value indicating whether no table was lost to an error, so that only single keys can
  /// be missing.
  private(set) var isWhole = true
  /// A Boolean value indicating whether every header could be read, which detecting duplicates
  /// requires.
  private(set) var areHeadersKnown = true
  /// The table that key-value pairs are added to.
  private var section: TOMLSection
  /// A multi-line string whose closing quotes may be the opening quotes of the next string: its
  /// start, and the start of the line on which it closed.
  var doubt: (start: Int, line: Int)?

  init(_ bytes: [UInt8]) {
    cursor = TOMLCursor(bytes)
    section = root
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.advance(3) }
  }

  /// Parses the whole file.
  mutating func read() {
    while true {
      skipBlank()
      if cursor.byte == nil || isGivenUp { return }
      statement()
    }
  }

  /// A Boolean value indicating whether the maximum number of errors is reached.
  var isGivenUp: Bool { faults.count >= Self.mostFaults }

  /// Records an error, unless one is recorded on the same line, of which it may be a consequence.
  mutating func note(_ message: String, at offset: Int, earlier: Int? = nil) {
    if offset < noted { return }
    faults.append(Fault(message: message, offset: offset, earlier: earlier))
    var line = cursor
    line.move(to: offset)
    line.skipLine()
    noted = line.offset + 1
  }

  /// Records an error and returns `Loss.line`.
  mutating func lost(_ message: String, at offset: Int? = nil) -> Loss {
    note(message, at: offset ?? cursor.offset)
    return .line
  }

  private mutating func statement() {
    let isHeader = cursor.byte == .openBracket
    let earlier = doubt
    doubt = nil
    do throws(Loss) {
      if isHeader {
        section = try header(under: root)
        try endLine()
      } else {
        let entry = try entry(depth: section.depth)
        try endLine()
        add(entry, to: section)
      }
    } catch {
      if isHeader { forgetSection(isKnown: error == .clash) }
      if let doubt = earlier ?? doubt {
        // The multi-line string is unclosed after all: resume at the line on which it seemed to
        // close.
        noteUnclosed(from: doubt.start)
        cursor.move(to: doubt.line)
      } else if error != .statement {
        cursor.skipBrokenLine()
      }
    }
  }

  /// Discards the key-value pairs that follow, up to the next header.
  ///
  /// - Parameter isKnown: Whether the name of the discarded table is known.
  mutating func forgetSection(isKnown: Bool = false) {
    section = TOMLSection(.header, depth: 0)
    isWhole = false
    if !isKnown { areHeadersKnown = false }
  }

  /// Records an error for an unclosed multi-line string, and withdraws the errors recorded inside
  /// it.
  mutating func noteUnclosed(from start: Int) {
    faults.removeAll { $0.offset >= start }
    noted = 0
    note("expected three quotes to close this text", at: start)
    forgetSection()
    doubt = nil
  }

  private mutating func endLine() throws(Loss) {
    cursor.skipSpaces()
    if cursor.byte == .hash { skipComment() }
    guard cursor.isLineEnd else { throw lost("expected the end of the line\(found)") }
  }
}

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
