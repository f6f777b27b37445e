import Glibc

/// One row of a CSV file after RFC 4180, split into cells: one separator, LF or CRLF, quotation marks
/// around a whole cell, two of them for one inside.
///
/// A row whose quoting is wrong is its first line, whatever comes after: the next line begins a
/// new row. So one slip costs a line, not the rest of the file.
struct CSVRecord {
  /// The text of a cell; `isEscaped` when it holds doubled quotation marks.
  struct Cell: Equatable {
    var range: Range<Int>
    var isEscaped = false
    /// True if there were quotation marks around it.
    var isQuoted = false
  }

  /// The end of a row: the next begins, its quoting is wrong, or the bytes end before the row does.
  enum Ending: Equatable {
    case whole(next: Int)
    case quoting
    case open
  }

  private(set) var cells: [Cell] = []
  private let separator: UInt8

  init(separator: UInt8 = UInt8(ascii: ",")) { self.separator = separator }

  /// Splits the row at `start`, looking no further than `RecordFeed.longest` bytes.
  mutating func split(_ all: UnsafeBufferPointer<UInt8>, at start: Int) -> Ending {
    cells.removeAll(keepingCapacity: true)
    let bytes = UnsafeBufferPointer(rebasing: all[..<min(all.count, start + RecordFeed.longest)])
    var place = start
    while place < bytes.count {
      let isQuoted = bytes[place] == UInt8(ascii: "\"")
      guard let end = isQuoted ? takeQuoted(bytes, place) : takePlain(bytes, place) else {
        return .open
      }
      guard end < bytes.count else { return .open }
      switch bytes[end] {
      case separator: place = end + 1
      case UInt8(ascii: "\n"): return .whole(next: end + 1)
      case UInt8(ascii: "\r") where end + 1 == bytes.count: return .open
      case UInt8(ascii: "\r") where bytes[end + 1] == UInt8(ascii: "\n"):
        return .whole(next: end + 2)
      default: return .quoting
      }
    }
    return .open
  }

  /// The cell whose quoting is wrong, from 0, in a row that is not whole. It depends on the row's
  /// first line alone.
  mutating func faultyCell(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let line = bytes[..<CSVRecord.lineEnd(bytes, at: start)]
    let ending = split(UnsafeBufferPointer(rebasing: line), at: start)
    return ending == .quoting ? cells.count - 1 : cells.count
  }

  /// Returns the end of the line at `start`, its line end included.
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    find(UInt8(ascii: "\n"), bytes, start..<bytes.count).map { $0 + 1 } ?? bytes.count
  }

  /// The first of these bytes in a range.
  static func find(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  private mutating func takePlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case separator, UInt8(ascii: "\""):
        cells.append(Cell(range: start..<end))
        return end
      case UInt8(ascii: "\n"):
        let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
        cells.append(Cell(range: start..<(hasReturn ? end - 1 : end)))
        return end
      default: end += 1
      }
    }
    return nil
  }

  private mutating func takeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var cell = Cell(range: start + 1..<start + 1, isQuoted: true)
    var place = start + 1
    while let mark = CSVRecord.find(UInt8(ascii: "\""), bytes, place..<bytes.count) {
      guard mark + 1 < bytes.count, bytes[mark + 1] == UInt8(ascii: "\"") else {
        cell.range = start + 1..<mark
        cells.append(cell)
        return mark + 1
      }
      cell.isEscaped = true
      place = mark + 2
    }
    return nil
  }
}
