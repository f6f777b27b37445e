/// Finds where rows end, so that a file can be dealt out in pieces. Line ends inside quotation
/// marks end no row; that is looked into only for lines with such a mark.
struct RecordCutter {
  private var record = CSVRecord()

  /// Where the first row ends; nil when more bytes are needed to tell. `isAll` says that there
  /// are no more.
  mutating func firstEnd(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Int? {
    guard let line = CSVRecord.find(UInt8(ascii: "\n"), bytes, 0..<bytes.count) else { return nil }
    guard CSVRecord.find(UInt8(ascii: "\""), bytes, 0..<line) != nil else { return line + 1 }
    return end(bytes, at: 0, isAll: isAll)
  }

  /// Where the last whole row ends, given where the first does.
  mutating func lastEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, after first: Int, isAll: Bool
  ) -> Int {
    if isAll { return bytes.count }
    var place = first
    while let mark = CSVRecord.find(UInt8(ascii: "\""), bytes, place..<bytes.count) {
      let line = lastLineEnd(bytes, place..<mark) ?? place
      guard let end = end(bytes, at: line, isAll: false) else { return line }
      place = end
    }
    return lastLineEnd(bytes, place..<bytes.count) ?? place
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
    bytes[range].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }
}
