/// Finds where rows end, so that a file can be dealt out in pieces. Line ends inside quotation
/// marks end no row; that is looked into only for lines with such a mark.
struct RecordCutter {
  private let separator: UInt8
  private var record: CSVRecord

  init(separator: UInt8 = UInt8(ascii: ",")) {
    self.separator = separator
    record = CSVRecord(separator: separator)
  }

  /// Returns the end of the first row; nil when more bytes are needed to tell. `isAll` says that
  /// there are no more.
  mutating func firstEnd(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Int? {
    guard let line = CSVRecord.find(UInt8(ascii: "\n"), bytes, 0..<bytes.count) else { return nil }
    guard CSVRecord.find(UInt8(ascii: "\""), bytes, 0..<line) != nil else { return line + 1 }
    return end(bytes, at: 0, isAll: isAll)
  }

  /// Returns the end of the last whole row, given that of the first.
  mutating func lastEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, after first: Int, isAll: Bool
  ) -> Int {
    if isAll { return bytes.count }
    var (start, place) = (first, first)
    while let mark = CSVRecord.find(RecordCutter.quote, bytes, place..<bytes.count) {
      if let line = lastLineEnd(bytes, place..<mark) { start = line }
      guard let end = closed(bytes, mark, start) else {
        // A row whose quoting is wrong is its first line.
        guard let next = self.end(bytes, at: start, isAll: false) else { return start }
        (start, place) = (next, next)
        continue
      }
      place = end
    }
    return lastLineEnd(bytes, place..<bytes.count) ?? start
  }

  private static let quote = UInt8(ascii: "\"")

  /// Returns the end of a run of quoted cells that begins at a quotation mark: just after the last
  /// well-formed one, before its terminator. Nil if the first is malformed or ends beyond the
  /// bytes.
  private func closed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ start: Int
  ) -> Int? {
    guard mark == start || bytes[mark - 1] == separator else { return nil }
    var place = mark + 1
    while true {
      // A single character and the mark for the next cell, as many as there are.
      while place + 3 < bytes.count, bytes[place] != RecordCutter.quote,
        bytes[place + 1] == RecordCutter.quote, bytes[place + 2] == separator,
        bytes[place + 3] == RecordCutter.quote
      {
        place += 4
      }
      guard let end = CSVRecord.find(RecordCutter.quote, bytes, place..<bytes.count),
        end + 2 < bytes.count, end - start < RecordFeed.longest
      else { return nil }
      switch bytes[end + 1] {
      case RecordCutter.quote: place = end + 2
      case separator, UInt8(ascii: "\n"): return end + 1
      case UInt8(ascii: "\r") where bytes[end + 2] == UInt8(ascii: "\n"): return end + 1
      default: return nil
      }
    }
  }

  private mutating func end(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAll: Bool
  ) -> Int? {
    let ending = record.split(bytes, at: start)
    if case .whole(let next) = ending { return next }
    guard ending == .quoting || isAll || bytes.count - start > RecordFeed.longest else {
      return nil
    }
    return CSVRecord.find(UInt8(ascii: "\n"), bytes, start..<bytes.count).map { $0 + 1 }
  }

  /// Just after the last line end in a range.
  private func lastLineEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var place = range.upperBound
    while place > range.lowerBound {
      if bytes[place - 1] == UInt8(ascii: "\n") { return place }
      place -= 1
    }
    return nil
  }
}
