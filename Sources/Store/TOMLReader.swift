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
