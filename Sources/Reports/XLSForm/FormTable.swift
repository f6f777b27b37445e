/// A CSV parser that records the place of each row.
///
/// Accepts commas, semicolons or tabs as separator, any line ends, and quoted cells with doubled
/// quotation marks inside. A quoting error costs only its own line: the line is skipped, and
/// parsing resumes at the next one.
struct FormTable {
  /// A row with at least one non-empty cell.
  struct Row {
    /// The line on which the row starts, from 1.
    var line: Int
    /// The spreadsheet row, from 1.
    var number: Int
    var cells: [String]
  }

  /// A quoting error, because of which a line was skipped.
  struct Fault {
    var line: Int
    var column: Int
    var message: String
  }

  /// The number of errors at which parsing stops; a file with more is probably no CSV file.
  private static let mostFaults = 100
  /// The maximum number of cells kept per row.
  private static let mostCells = 500

  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line = 1
  private var number = 1

  /// Parses a CSV file, skipping a UTF-8 byte order mark and detecting the separator.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes)
    while place < bytes.count, faults.count < Self.mostFaults { readRow() }
  }

  /// Returns the most frequent separator in the first line that contains one, among the first ten;
  /// earlier lines may hold only the name of a sheet. Defaults to the comma.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    for line in bytes.prefix(10_000).split(separator: UInt8(ascii: "\n")).prefix(10) {
      let counts = marks.map { mark in line.count { $0 == mark } }
      if let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) {
        return marks[index]
      }
    }
    return marks[0]
  }

  private mutating func readRow() {
    let start = place
    let row = Row(line: line, number: number, cells: [])
    var cells: [String] = []
    while true {
      guard let cell = readCell() else {
        return readLineAnew(from: start, column: cells.count + 1, row)
      }
      if cells.count < Self.mostCells { cells.append(cell) }
      if place >= bytes.count { break }
      if bytes[place] != separator {
        passLineEnd()
        break
      }
      place += 1
    }
    number += 1
    if cells.contains(where: { !$0.utf8.isEmpty }) {
      rows.append(Row(line: row.line, number: row.number, cells: cells))
    }
  }

  /// Skips a line with a quoting error and records the error.
  private mutating func readLineAnew(from start: Int, column: Int, _ row: Row) {
    let message =
      "a quotation mark is out of place: put none, or one at each end of the cell and two for "
      + "each one inside"
    faults.append(Fault(line: row.line, column: column, message: message))
    place = start
    line = row.line
    while place < bytes.count, !isLineEnd(bytes[place]) { place += 1 }
    if place < bytes.count { passLineEnd() }
    number += 1
  }

  /// Returns the text of the next cell, up to a separator, a line end or the end of the file; nil
  /// for a quoting error.
  private mutating func readCell() -> String? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    return readQuoted()
  }

  private mutating func readQuoted() -> String? {
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if isLineEnd(byte) {
        text.append(UInt8(ascii: "\n"))
        passLineEnd()
        continue
      }
      place += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if place < bytes.count, bytes[place] == byte {
        text.append(byte)
        place += 1
      } else {
        let isEnd = place >= bytes.count || bytes[place] == separator || isLineEnd(bytes[place])
        return isEnd ? String(decoding: text, as: UTF8.self) : nil
      }
    }
    return nil
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func passLineEnd() {
    let isPair =
      bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count
      && bytes[place + 1] == UInt8(ascii: "\n")
    place += isPair ? 2 : 1
    line += 1
  }
}
