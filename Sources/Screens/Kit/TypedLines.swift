internal import Workbook

/// The input of the linear face as lines: bytes go in as they come, lines come out. It never
/// holds more than one line and what was put in last, however long a line goes on.
package struct TypedLines {
  /// A line as a person typed it, up to its end.
  package struct Line: Equatable, Sendable {
    /// Without the line end; what is no UTF-8 is replaced.
    package var text: String
    /// True if the line was longer than `limit`, and this is only its beginning.
    package var isCut: Bool
    /// The bytes that were read of it, a carriage return included.
    package var length: Int

    /// The warning about a line that a terminal may have cut; nil for every other line.
    ///
    /// - Parameter sent: the bytes that the terminal sent of it.
    package func warning(sent: Int) -> String? {
      guard sent == TypedLines.terminalLimit else { return nil }
      return
        "Your terminal passes on \(Count.figure(sent)) bytes of a line at most, and this one "
        + "had as many: its end may be missing. It ends with \"\(end)\". In a long text, go on "
        + "from there on the next line; anywhere else, write it again in fewer words."
    }

    private var end: String { CleanText.clean(String(text.suffix(40))).trimmed }
  }

  /// The most bytes of a line that are read: many times what any answer holds.
  package static let limit = 1 << 20
  /// The most bytes of a line that a terminal of Linux passes on; it drops the rest unsaid.
  package static let terminalLimit = 4095
  /// A line longer than this is no line, and what feeds it does not end.
  package static let patience = 16 << 20
  /// The words about a line that is cut.
  package static let cutWords = "That line is longer than 1 MB. Only its beginning is read."
  /// The words about a line that does not end.
  package static let endlessWords =
    "This line does not end, so Shoal stops reading here. Everything before it is saved."

  private var pending: ArraySlice<UInt8> = []
  private var line: [UInt8] = []
  private var skipped = 0

  package init() {}

  /// True if the line goes on and on, as when a program feeds it.
  package var isEndless: Bool { skipped > Self.patience }

  /// Indicates that `next` returns a line without more input.
  package var hasLine: Bool { pending.contains(UInt8(ascii: "\n")) }

  /// Takes in what was typed next. Draw all lines with `next` before giving more.
  package mutating func take(_ bytes: some Collection<UInt8>) { pending = ArraySlice(bytes) }

  /// The next whole line; nil when more must be read first.
  package mutating func next() -> Line? {
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else {
      keep(pending)
      pending = []
      return nil
    }
    keep(pending[..<end])
    pending = pending[(end + 1)...]
    return finish()
  }

  /// Returns the text after the last line end when the input is over; nil for none.
  package mutating func rest() -> Line? { line.isEmpty ? nil : finish() }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let taken = bytes.prefix(Self.limit - line.count)
    line += taken
    skipped += bytes.count - taken.count
  }

  private mutating func finish() -> Line {
    let isCut = skipped > 0
    let length = line.count
    if !isCut, line.last == UInt8(ascii: "\r") { line.removeLast() }
    let mayEnd = isCut || length == Self.terminalLimit
    let text = String(decoding: mayEnd ? wholeCharacters : line[...], as: UTF8.self)
    (line, skipped) = ([], 0)
    return Line(text: text, isCut: isCut, length: length)
  }

  /// The line without the first bytes of a character that a limit has cut in two.
  private var wholeCharacters: ArraySlice<UInt8> {
    let isInside = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    guard let start = line.lastIndex(where: { !isInside($0) }), line[start] >= 0xC0 else {
      return line[...]
    }
    let width = line[start] >= 0xF0 ? 4 : line[start] >= 0xE0 ? 3 : 2
    return line.count - start < width ? line[..<start] : line[...]
  }
}
