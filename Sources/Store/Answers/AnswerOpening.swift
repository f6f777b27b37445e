import Workbook

/// The rows at the beginning of a file that are no answers, taken from its feed.
struct AnswerOpening {
  private(set) var columns = AnswerColumns()
  private(set) var mistakes: [AnswerHeader.Mistake] = []
  private(set) var dialect = AnswerDialect.plain
  private(set) var coding = TextCoding.utf8
  /// The line of the headings, from 1.
  private(set) var line = 1

  /// Takes the headings of a plain file: its first line.
  init(plain feed: RecordFeed, _ sheet: AnswerSheet, step: Int) {
    let buffer = ByteBuffer(capacity: step)
    let isThere = AnswerOpening.takeRow(feed, buffer) != nil
    let header = AnswerHeader(buffer.bytes, sheet)
    columns = header.columns
    mistakes = isThere ? header.mistakes : [AnswerOpening.nothing(feed)]
  }

  /// Finds the dialect of a file, and takes its headings.
  init(_ feed: RecordFeed, _ sheet: AnswerSheet, _ manner: AnswerManner, step: Int) {
    let (bytes, isAll) = feed.look(AnswerHead.size)
    let head = AnswerHead(bytes, isAll: isAll, sheet, manner, StateCodes(sheet, manner))
    dialect = head.dialect
    coding = head.coding
    columns = head.heading.columns
    mistakes = head.heading.mistakes
    feed.set(
      FeedCoding(head.coding, endsInReturns: head.endsInReturns), separator: dialect.separator)
    let buffer = ByteBuffer(capacity: step)
    for _ in 0..<max(head.rows, 1) {
      line = feed.chunks + 1
      guard AnswerOpening.takeRow(feed, buffer) != nil else {
        if mistakes.isEmpty || feed.endedAtLongLine { mistakes = [AnswerOpening.nothing(feed)] }
        return
      }
    }
  }

  private static func takeRow(_ feed: RecordFeed, _ buffer: ByteBuffer) -> RecordFeed.Chunk? {
    guard let row = feed.next(into: buffer, onlyFirst: true) else { return nil }
    feed.finish(row, lines: buffer.bytes.count { $0 == UInt8(ascii: "\n") })
    return row
  }

  private static func nothing(_ feed: RecordFeed) -> AnswerHeader.Mistake {
    .init(column: nil, name: nil, fault: feed.endedAtLongLine ? .tooLong : .noHeader)
  }
}
