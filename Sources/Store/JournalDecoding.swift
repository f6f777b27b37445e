import Glibc
import Workbook

/// Reads a file line by line and keeps account of numbers, damage and the torn end.
struct JournalDecoding {
  private let bytes: [UInt8]
  private(set) var contents = JournalContents()
  /// The number the next line must have.
  private var expected = 0
  /// Whether the lines being read belong to another workbook.
  private var isForeign = false
  /// Whether lines could not be read since the last whole one.
  private var isAfterDamage = false
  /// Number and sum of every whole line; filled only once a number comes twice.
  private var seen: Set<UInt64>?
  /// A change of which not all pieces have come.
  private var unfinished: PiecedChange?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() throws(JournalRefusal) {
    var start = 0
    while start < bytes.count {
      let end = find(UInt8(ascii: "\n"), start..<bytes.count)
      contents.lineCount += 1
      try take(start..<(end ?? bytes.count), isClosed: end != nil)
      start = (end ?? bytes.count) + 1
    }
    setUnfinishedApart()
    contents.goodLength = contents.tail?.bytes.lowerBound ?? bytes.count
    guard contents.lines.isEmpty else { return }
    guard bytes.isEmpty || isTornHeader else { throw .notAWorkbook }
  }

  /// Whether all there is may be a first line that a crash cut short.
  private var isTornHeader: Bool {
    guard contents.damage.isEmpty, contents.tail?.bytes.lowerBound == 0 else { return false }
    return bytes.starts(with: JournalLine.opening) || JournalLine.opening.starts(with: bytes)
      || bytes.allSatisfy { $0 == 0 }
  }

  private func find(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}

// MARK: - One line

extension JournalDecoding {
  private mutating func take(_ range: Range<Int>, isClosed: Bool) throws(JournalRefusal) {
    let isLast = !isClosed || range.upperBound + 1 == bytes.count
    let (line, fault) = read(range)
    if let line, isClosed { return try accept(line, range) }
    if try salvage(range, isLast: isLast, isClosed: isClosed) { return }
    if isLast {
      contents.tail = TornTail(bytes: range.lowerBound..<bytes.count, fault: fault)
    } else {
      note(.unreadable(fault ?? .notALine))
    }
  }

  private func read(_ range: Range<Int>) -> (JournalLine?, JournalLine.Fault?) {
    if range.isEmpty { return (nil, .empty) }
    do throws(JournalLine.Fault) {
      return (try JournalLine(decoding: bytes, range), nil)
    } catch {
      return (nil, error)
    }
  }

  /// Reads the whole lines inside one that cannot be read, as when a line end was overwritten.
  /// The opening of a line cannot occur inside a line: its quotes would be escaped.
  private mutating func salvage(
    _ range: Range<Int>, isLast: Bool, isClosed: Bool
  ) throws(JournalRefusal) -> Bool {
    var found = false
    var start = nextOpening(range) ?? range.upperBound
    while start < range.upperBound {
      let next = nextOpening(start + 1..<range.upperBound)
      let piece = upToBrace(start..<(next ?? range.upperBound))
      if next != nil || isClosed, piece != range,
        let line = try? JournalLine(decoding: bytes, piece)
      {
        if !found { note(.joined) }
        found = true
        try accept(line, piece)
      } else if next == nil, found, isLast {
        contents.tail = TornTail(bytes: start..<bytes.count, fault: .notALine)
      }
      start = next ?? range.upperBound
    }
    return found
  }

  private func nextOpening(_ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound, let found = find(UInt8(ascii: "{"), start..<range.upperBound) {
      if JournalLine.begins(bytes, found) { return found }
      start = found + 1
    }
    return nil
  }

  private func upToBrace(_ range: Range<Int>) -> Range<Int> {
    let end = bytes[range].lastIndex(of: UInt8(ascii: "}")) ?? range.upperBound - 1
    return range.lowerBound..<end + 1
  }
}

// MARK: - Numbers

extension JournalDecoding {
  private mutating func accept(
    _ line: JournalLine, _ range: Range<Int>
  ) throws(JournalRefusal) {
    let begun = unfinished
    unfinished = nil
    switch line {
    case .header(let header): try accept(header, range)
    case .piece(let piece):
      if place(range, piece.sequence, piece.sequence) { add(piece, to: begun) }
    case .change(let change, let sequence):
      if place(range, sequence, sequence) { contents.changes.append(change) }
    case .unknown(let sequence):
      if place(range, sequence, sequence) { contents.unknownChanges += 1 }
    case .repaired(let mark):
      if place(range, mark.from, mark.to) { contents.repairs.append(mark) }
    }
  }

  private mutating func accept(
    _ header: JournalHeader, _ range: Range<Int>
  ) throws(JournalRefusal) {
    guard header.version <= JournalHeader.knownVersion else {
      throw .newerVersion(found: header.version)
    }
    guard expected == 0 else {
      isForeign = header.workbook != contents.header?.workbook
      return note(isForeign ? .otherWorkbook : .repeated)
    }
    contents.header = header
    keep(range, 0, 0)
  }

  /// Takes a line in if it is to be read; what is wrong with its number is noted.
  private mutating func place(_ range: Range<Int>, _ first: Int, _ last: Int) -> Bool {
    if isForeign {
      note(.otherWorkbook)
      return false
    }
    if first < expected {
      guard isNew(range, last) else {
        note(.repeated)
        return false
      }
      note(.outOfOrder)
    } else if first > expected {
      noteGap(first)
    }
    keep(range, first, last)
    return true
  }

  private mutating func keep(_ range: Range<Int>, _ first: Int, _ last: Int) {
    contents.lines.append(JournalContents.Line(bytes: range, first: first, last: last))
    contents.lastSequence = last
    expected = last + 1
    isAfterDamage = false
    if seen != nil {
      let key = key(range, last)
      seen?.insert(key)
    }
  }

  private mutating func isNew(_ range: Range<Int>, _ sequence: Int) -> Bool {
    let known = seen ?? Set(contents.lines.map { key($0.bytes, $0.last) })
    seen = known
    return !known.contains(key(range, sequence))
  }

  private func key(_ range: Range<Int>, _ sequence: Int) -> UInt64 {
    UInt64(JournalLine.sum(bytes, range) ?? 0) << 32 | UInt64(truncatingIfNeeded: sequence)
  }
}

// MARK: - Changes in pieces

extension JournalDecoding {
  /// Takes in a piece of a change. Pieces whose others are lost are kept in the file, and what they
  /// would say is not guessed.
  private mutating func add(_ piece: JournalPiece, to begun: PiecedChange?) {
    guard var pieced = begun ?? PiecedChange(piece) else { return }
    if begun != nil, !pieced.add(piece) {
      guard let other = PiecedChange(piece) else { return }
      pieced = other
    }
    if let whole = pieced.whole { contents.changes.append(whole) } else { unfinished = pieced }
  }

  /// A change whose last pieces never came to the disk was never saved: it is a torn end.
  private mutating func setUnfinishedApart() {
    guard let unfinished, !isAfterDamage, contents.lines.count > unfinished.received,
      contents.lastSequence == unfinished.first + unfinished.received - 1
    else { return }
    let start = contents.lines[contents.lines.count - unfinished.received].bytes.lowerBound
    contents.lines.removeLast(unfinished.received)
    contents.lastSequence = unfinished.first - 1
    contents.tail = TornTail(bytes: start..<bytes.count, fault: .notALine)
  }
}

// MARK: - Damage

extension JournalDecoding {
  private mutating func note(_ reason: JournalDamage.Reason) {
    let line = contents.lineCount
    if let last = contents.damage.last, last.reason == reason, last.missing == 0,
      last.lines.upperBound >= line - 1
    {
      contents.damage[contents.damage.count - 1].lines = last.lines.lowerBound...line
    } else {
      contents.damage.append(JournalDamage(lines: line...line, reason: reason))
    }
    if case .unreadable = reason { isAfterDamage = true }
  }

  /// Numbers are missing before the line being read: by damage just noted, or without a trace.
  private mutating func noteGap(_ number: Int) {
    if expected == 0, !isAfterDamage { note(.noHeader) }
    if expected > 0, !isAfterDamage { note(.gap) }
    contents.damage[contents.damage.count - 1].missing += number - max(expected, 1)
  }
}
