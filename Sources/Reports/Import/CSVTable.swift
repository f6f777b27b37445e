import Workbook

/// A table of comma-separated values after RFC 4180, read whole: LF or CRLF, quotation marks
/// around a cell, two of them for one inside. Empty lines are no rows.
struct CSVTable {
  /// One row, and the line it begins in, from 1.
  struct Row {
    let line: Int
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  /// Splits a file into rows.
  init(_ bytes: [UInt8]) throws(ImportError) {
    self.bytes = bytes
    while place < bytes.count {
      let row = try row()
      if row.cells != [""] { rows.append(row) }
    }
  }

  /// Where a cell is, in words: `line 3, column 10 (value)`.
  static func place(_ row: Row, _ column: Int, _ name: String) -> String {
    "line \(row.line), column \(column + 1) (\(name))"
  }

  private mutating func row() throws(ImportError) -> Row {
    let first = line
    var cells: [String] = []
    while true {
      let cell = try cell(cells.count)
      cells.append(cell)
      guard place < bytes.count else { break }
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: ",") { continue }
      if byte == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
        place += 1
      }
      line += 1
      break
    }
    return Row(line: first, cells: cells)
  }

  /// The next cell; afterwards `place` is at what ends it.
  private mutating func cell(_ column: Int) throws(ImportError) -> String {
    let start = line
    let isQuoted = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
    let cell = isQuoted ? try quoted(column) : plain()
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw .unexpected("line \(start), column \(column + 1)", expected: "text in UTF-8")
    }
    guard isQuoted || !text.contains("\"") else {
      throw .unexpected(
        "line \(start), column \(column + 1)",
        expected: "quotation marks around the whole cell, and two for one inside")
    }
    return text
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, !isEnd(place) { place += 1 }
    return bytes[start..<place]
  }

  /// Whether a cell without quotation marks ends here.
  private func isEnd(_ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
    default: false
    }
  }

  private mutating func quoted(_ column: Int) throws(ImportError) -> ArraySlice<UInt8> {
    let start = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard place < bytes.count, bytes[place] == byte else {
        guard place == bytes.count || isEnd(place) else { break }
        return text[...]
      }
      text.append(byte)
      place += 1
    }
    throw .unexpected(
      "line \(start), column \(column + 1)",
      expected: "one quotation mark at the end of this cell, and two for one inside")
  }
}
