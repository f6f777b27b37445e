import Glibc
import Workbook

/// A lean reading of one workbook file after another: every line's sum and number is checked, and
/// only what a query wants to know is made anything of.
///
/// It goes through a file that is as Shoal wrote it, or says nothing: whatever else there is - a
/// torn end, damage, a newer format - is for `JournalContents` to judge. So there is one set of
/// rules.
struct WorkbookSkim {
  private(set) var table: AssessmentTable
  private(set) var header: JournalHeader?
  /// The number of the last line.
  private(set) var lastSequence = 0
  /// The number that the next line must have.
  private var expected = 0

  init(_ query: AnswerQuery) { table = AssessmentTable(query) }

  /// Reads a file that is in the first bytes of a buffer; false when it takes the careful reader.
  mutating func read(_ bytes: [UInt8], count: Int) -> Bool {
    restart()
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      var start = 0
      while start < count {
        guard let found = memchr(base + start, 10, count - start) else { return false }
        let end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        guard take(bytes, base, start..<end) else { return false }
        start = end + 1
      }
      lastSequence = expected - 1
      return expected > 0
    }
  }

  /// Takes over what the careful reader made of a file.
  mutating func adopt(_ contents: JournalContents) {
    restart()
    header = contents.header
    lastSequence = contents.lastSequence
    for change in contents.changes { table.apply(change) }
  }

  private mutating func restart() {
    table.reset()
    header = nil
    expected = 0
    lastSequence = 0
  }

  private mutating func take(
    _ bytes: [UInt8], _ base: UnsafePointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard range.count > JournalLine.prefixLength, range.count < JournalLine.maximumLength,
      isWhole(base + range.lowerBound, count: range.count)
    else { return false }
    if expected > 0 {
      let rest = range.dropFirst(JournalLine.prefixLength)
      if let line = SkimmedLine(base + rest.startIndex, count: rest.count), table.apply(line) {
        return place(line.sequence, line.sequence)
      }
    }
    return look(bytes, range)
  }

  /// Returns true if a line begins as every line does, with the sum of what follows.
  private func isWhole(_ line: UnsafePointer<UInt8>, count: Int) -> Bool {
    let covered = UnsafeRawBufferPointer(
      start: line + JournalLine.prefixLength, count: count - JournalLine.prefixLength)
    var cursor = LineCursor(line, count: count)
    return cursor.skip("{\"sum\":\"") && cursor.skip(Checksum.crc32(covered))
      && cursor.skip("\",")
  }

  /// Reads a line as the careful reader does.
  private mutating func look(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch try? JournalLine(decoding: bytes, range) {
    // What belongs together is for the careful reader.
    case nil, .piece: return false
    case .header(let found):
      guard expected == 0, found.version <= JournalHeader.knownVersion else { return false }
      header = found
      return place(0, 0)
    case .change(let change, let sequence):
      guard header != nil else { return false }
      table.apply(change)
      return place(sequence, sequence)
    case .unknown(let sequence): return place(sequence, sequence)
    case .repaired(let mark): return place(mark.from, mark.to)
    }
  }

  private mutating func place(_ first: Int, _ last: Int) -> Bool {
    guard first == expected, last >= first, header != nil else { return false }
    expected = last + 1
    return true
  }
}
