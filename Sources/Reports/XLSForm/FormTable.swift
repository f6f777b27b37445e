/// The rows of a CSV file, each cell with its place. Commas, semicolons or tabs; any line ends;
/// quotation marks around a cell, two of them for one inside.
///
/// A row whose quoting is wrong is its first line: one slip costs a line, not the rest.
struct FormTable {
  /// One row that is not empty.
  struct Row {
    /// The line it starts on, from 1.
    var line: Int
    /// Which row it is in a spreadsheet, from 1.
    var number: Int
    var cells: [String]
  }

  /// A mistake that left a line without meaning.
  struct Fault {
    var line: Int
    var column: Int
    var message: String
  }

  /// Who makes more mistakes than this has another sort of file.
  private static let mostFaults = 100
  /// The most cells a row has.
  private static let mostCells = 500

  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line = 1
  private var number = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes)
    while place < bytes.count, faults.count < Self.mostFaults { readRow() }
  }

  /// What stands most often in the first line that has any of them: the name of the first sheet
  /// may be alone in its line.
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

  /// Leaves out a line whose quoting is wrong, and says so.
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

  /// The text of a cell, which ends at a separator, a line end or the end; nil when its quoting
  /// is wrong.
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
