import Workbook

/// Reads the statements of a TOML 1.0 file into a tree. A mistake costs its own line, or its own
/// element of a list, and reading goes on behind it. Time is linear and depth limited.
struct TOMLReader {
  /// Where a mistake, noted already, leaves the reader.
  enum Loss: Error {
    /// In a line whose rest means nothing.
    case line
    /// Before a line that starts something new.
    case statement
    /// In a header that says again what another has said.
    case clash
  }

  /// A mistake and its byte, with the byte of what it clashes with.
  struct Fault {
    let message: String
    let offset: Int
    var earlier: Int?
  }

  /// Sections and lists inside each other, and parts of a key, at most.
  static let deepest = 32
  /// Who makes more mistakes than this has another sort of file.
  private static let mostFaults = 100

  let root = TOMLSection(.header, depth: 0)
  var cursor: TOMLCursor
  private(set) var faults: [Fault] = []
  /// Up to where mistakes are noted.
  private var noted = 0
  /// Whether every section is known, and nothing was left out but single keys.
  private(set) var isWhole = true
  /// Whether every header could be read, so that it is known what is there twice.
  private(set) var areHeadersKnown = true
  /// The section that keys belong to.
  private var section: TOMLSection
  /// A long text that seems to go on into the start of the next: where it starts, and the line
  /// its end was found on.
  var doubt: (start: Int, line: Int)?

  init(_ bytes: [UInt8]) {
    cursor = TOMLCursor(bytes)
    section = root
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.advance(3) }
  }

  /// Reads the whole file.
  mutating func read() {
    while true {
      skipBlank()
      if cursor.byte == nil || isGivenUp { return }
      statement()
    }
  }

  /// Whether there are so many mistakes that the rest is not looked at.
  var isGivenUp: Bool { faults.count >= Self.mostFaults }

  /// Notes a mistake; only the first on a line, for the others may follow from it.
  mutating func note(_ message: String, at offset: Int, earlier: Int? = nil) {
    if offset < noted { return }
    faults.append(Fault(message: message, offset: offset, earlier: earlier))
    var line = cursor
    line.move(to: offset)
    line.skipLine()
    noted = line.offset + 1
  }

  /// Notes a mistake that leaves a line without meaning.
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
        // The long text is unclosed after all: on with what stands where it seemed to end.
        noteUnclosed(from: doubt.start)
        cursor.move(to: doubt.line)
      } else if error != .statement {
        cursor.skipBrokenLine()
      }
    }
  }

  /// What follows belongs to a section that is left out.
  mutating func forgetSection(isKnown: Bool = false) {
    section = TOMLSection(.header, depth: 0)
    isWhole = false
    if !isKnown { areHeadersKnown = false }
  }

  /// Notes a long text that has no end; what was wrong inside it was no mistake.
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
