/// A worker on one thread: takes chunks of the file in turn, and reads their rows into blocks or
/// into the table of persons.
///
/// Used by one thread at a time.
final class AnswerWorker: @unchecked Sendable {
  private let codes: StateCodes
  private let people: PersonTable
  private var groups: KnownGroups
  private let buffer: ByteBuffer
  let block: AnswerBlockBuilder
  /// Bad rows of the present file: the first of them, and how many in all.
  private var problems: [RowProblem] = []
  private var bad = 0

  init(
    _ codes: StateCodes, _ people: PersonTable, _ groups: KnownGroups, step: Int,
    deliver: @escaping (AnswerBlock) -> Void
  ) {
    self.codes = codes
    self.people = people
    self.groups = groups
    buffer = ByteBuffer(capacity: step * 2)
    block = AnswerBlockBuilder(codes, deliver: deliver)
  }

  /// Reads chunks until there are none. `base` is the number of bytes in the files before.
  func read(_ file: AnswerFile, base: Int) {
    var reading = ChunkReading(file.columns, codes, file.dialect)
    var done: (chunk: RecordFeed.Chunk, lines: Int)?
    while let chunk = file.feed.next(into: buffer, done: done) {
      let lines = read(chunk, &reading, base: base)
      done = (chunk, lines)
    }
  }

  /// Returns the problems in the present file, and forgets them.
  func takeProblems() -> (first: [RowProblem], count: Int) {
    defer {
      problems = []
      bad = 0
    }
    return (problems, bad)
  }

  /// Reads the rows of a chunk, and returns the number of its lines.
  private func read(
    _ chunk: RecordFeed.Chunk, _ reading: inout ChunkReading, base: Int
  ) -> Int {
    let bytes = buffer.bytes
    guard let first = bytes.baseAddress else { return 0 }
    let start = base + chunk.offset
    var place = 0
    var lines = 0
    while place < bytes.count {
      if let next = reading.quick.read(
        first + place, before: first + min(bytes.count, place + RecordFeed.longest),
        into: block.row)
      {
        if let fault = keep(reading.quick.texts, &reading, order: start + place) {
          note(chunk, lines, fault.column, fault.fault)
        }
        place = UnsafePointer(first).distance(to: next)
        lines &+= 1 &+ reading.quick.innerLines
      } else {
        let next = check(bytes, place, chunk, lines, &reading, order: start + place)
        lines += bytes[place..<next].count { $0 == UInt8(ascii: "\n") }
        place = next
      }
    }
    return lines
  }

  /// Looks closely at the row at `place`, and says where the next begins.
  @inline(never)
  private func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ chunk: RecordFeed.Chunk, _ line: Int,
    _ reading: inout ChunkReading, order: Int
  ) -> Int {
    switch reading.checked.read(bytes, at: place, into: block.row) {
    case .empty(let next): return next
    case .bad(let next, let column, let fault):
      note(chunk, line, column, fault)
      return next
    case .row(let next):
      if let fault = keep(reading.checked.texts, &reading, order: order) {
        note(chunk, line, fault.column, fault.fault)
      }
      return next
    }
  }

  private func note(
    _ chunk: RecordFeed.Chunk, _ line: Int, _ column: Int?, _ fault: AnswerFault
  ) {
    bad += 1
    guard problems.count < AnswerReader.reported else { return }
    problems.append(RowProblem(chunk: chunk.index, line: line, column: column, fault: fault))
  }

  /// Keeps a row whose states are in the block's next place.
  @inline(__always)
  private func keep(
    _ texts: RowTexts, _ reading: inout ChunkReading, order: Int
  ) -> (column: Int?, fault: AnswerFault)? {
    if reading.kind == .anonymous {
      block.commit(group: texts.group.isEmpty ? 0 : groups.number(texts.group))
      return nil
    }
    return keepPerson(texts, &reading, order: order)
  }

  @inline(never)
  private func keepPerson(
    _ texts: RowTexts, _ reading: inout ChunkReading, order: Int
  ) -> (column: Int?, fault: AnswerFault)? {
    guard reading.kind == .long else {
      let group = groups.number(texts.group)
      people.take(texts, order: order, group: group, states: block.row)
      return nil
    }
    let (answer, fault, column) = reading.long.read(texts)
    if let fault { return (column, fault) }
    guard let answer else { return nil }
    people.take(
      texts, order: order, group: groups.number(texts.group), column: answer.place,
      state: answer.state)
    return nil
  }
}

/// The reading of the rows of one file.
struct ChunkReading {
  /// Rows without a person go on at once, the others into the table.
  enum Kind {
    case anonymous, person, long
  }

  let kind: Kind
  var quick: QuickRow
  var checked: CheckedRow
  var long: LongRow

  init(_ columns: AnswerColumns, _ codes: StateCodes, _ dialect: AnswerDialect) {
    kind = columns.isLong ? .long : columns.has(.person) ? .person : .anonymous
    let memo = dialect.words.map { AnswerMemo($0) }
    quick = QuickRow(columns, codes, dialect, memo)
    checked = CheckedRow(columns, codes, dialect, memo)
    long = LongRow(columns, codes, memo)
  }
}
