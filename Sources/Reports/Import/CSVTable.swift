import Workbook

/// A table after RFC 4180, read whole: commas, semicolons or tabs, any line ends, quotation marks
/// around a cell, two of them for one inside. Rows of nothing but separators are no rows.
///
/// A row whose quoting is wrong is its first line: one slip costs a line, not the rest.
struct CSVTable {
  /// One row, and the line it begins in, from 1.
  struct Row {
    let line: Int
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  /// The mistakes in lines that could not be read as rows.
  private(set) var mistakes: [ImportError] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1

  /// Splits a file into rows.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = CSVTable.separator(bytes)
    while place < bytes.count {
      let (start, first) = (place, line)
      do throws(ImportError) {
        let row = try row()
        if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
      } catch {
        mistakes.append(error)
        (place, line) = (start, first + 1)
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
        place += 1
      }
    }
  }

  /// The separator that stands most often in the first line.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = marks.map { mark in line.count { $0 == mark } }
    return zip(marks, counts).max { $0.1 < $1.1 || $0.1 == $1.1 && $0.0 > $1.0 }?.0 ?? marks[0]
  }

  /// The place of a cell in words: `line 3, column 10 (value)`.
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
      if byte == separator { continue }
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

  /// Returns true if a cell without quotation marks ends here.
  private func isEnd(_ place: Int) -> Bool {
    switch bytes[place] {
    case separator, UInt8(ascii: "\n"): true
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
