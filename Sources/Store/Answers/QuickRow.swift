/// Reads a row that is as it should be, and has no quotation marks, in one go. Whatever surprises
/// it is left to `CheckedRow`, which finds out what it is.
struct QuickRow {
  private let codes: StateCodes
  private let dialect: AnswerDialect
  private let cells: QuickCells
  private let parts: [AnswerColumns.Part]
  private let targets: [Int]
  private let statements: Int
  /// True if the cells are in the order of the sheet, and need not be put in place.
  private let isInPlace: Bool
  private let scratch: ByteBuffer
  /// The texts of the row last read.
  private(set) var texts = RowTexts()

  init(
    _ columns: AnswerColumns, _ codes: StateCodes, _ dialect: AnswerDialect, _ memo: AnswerMemo?
  ) {
    self.codes = codes
    self.dialect = dialect
    cells = QuickCells(codes, dialect.separator, memo)
    parts = columns.parts
    targets = columns.targets
    statements = codes.sheet.statements.count
    isInPlace = columns.isWhole(codes.sheet)
    scratch = ByteBuffer(capacity: columns.targets.count)
  }

  /// Lines in the cells of the row last read, beside its own.
  private(set) var innerLines = 0

  /// Reads the row at `start` into the states of all statements; where the next row begins, or
  /// nil when this one must be looked at closely. Eight bytes past the states may be written.
  ///
  /// - Parameter limit: where the bytes end.
  @inline(__always)
  mutating func read(
    _ start: UnsafePointer<UInt8>, before limit: UnsafePointer<UInt8>,
    into states: UnsafeMutablePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    // An empty line is no row, though it looks like one blank cell.
    guard start.pointee > UInt8(ascii: "\r") || start.pointee == dialect.separator,
      !isBlank(start)
    else { return nil }
    innerLines = 0
    var place = start
    var state = isInPlace ? states : scratch.start
    for index in 0..<parts.count {
      switch parts[index] {
      case .answers(let count):
        let isLast = index == parts.count - 1
        guard cells.read(&place, isLast ? count - 1 : count, &state),
          !isLast || cells.readLast(&place, &state)
        else { return nil }
      case .text(let column):
        guard read(column, &place, isLast: index == parts.count - 1) else { return nil }
      case .others(let count):
        guard pass(count, &place, before: limit, isLast: index == parts.count - 1) else {
          return nil
        }
      }
    }
    if !isInPlace { putInPlace(states) }
    return place
  }

  private func putInPlace(_ states: UnsafeMutablePointer<UInt8>) {
    if targets.count < statements {
      states.update(repeating: codes.notAnswered, count: statements)
    }
    let found = scratch.start
    for index in 0..<targets.count { states[targets[index]] = found[index] }
  }

  /// Returns true if a blank row begins here: only separators, quotation marks and blanks. In a
  /// plain file such a row is a person who answered nothing.
  @inline(__always) private func isBlank(_ start: UnsafePointer<UInt8>) -> Bool {
    guard dialect.isLenient else { return false }
    var place = start
    while place.pointee == dialect.separator || place.pointee == QuickRow.quote
      || CellText.isBlank(place.pointee)
    {
      place += 1
    }
    return place.pointee == UInt8(ascii: "\n") || place.pointee == UInt8(ascii: "\r")
  }

  /// A cell of printing ASCII characters, with or without quotation marks around it.
  @inline(__always)
  private mutating func read(
    _ column: AnswerColumn, _ place: inout UnsafePointer<UInt8>, isLast: Bool
  ) -> Bool {
    let isQuoted = place.pointee == QuickRow.quote
    let start = isQuoted ? place + 1 : place
    var end = start
    // A name of a group is looked at again when it is first seen.
    let most: UInt8 = dialect.isLenient && column == .group ? 0xFF : 0x7E
    while end.pointee >= 0x20, end.pointee <= most, end.pointee != QuickRow.quote,
      isQuoted || end.pointee != dialect.separator
    {
      end += 1
    }
    var text = UnsafeBufferPointer(start: start, count: end - start)
    if isQuoted {
      guard end.pointee == QuickRow.quote else { return false }
      end += 1
    }
    guard let next = self.end(end, isLast: isLast) else { return false }
    place = next
    if dialect.isLenient { text = CellText.trimmed(text) }
    if column == .person, text.isEmpty { return false }
    return texts.set(column, text, days: dialect.days)
  }

  /// Returns the start of the next cell, after the separator or line end at a place.
  @inline(__always)
  private func end(_ place: UnsafePointer<UInt8>, isLast: Bool) -> UnsafePointer<UInt8>? {
    guard isLast else { return place.pointee == dialect.separator ? place + 1 : nil }
    let end = place.pointee == UInt8(ascii: "\r") ? place + 1 : place
    return end.pointee == UInt8(ascii: "\n") ? end + 1 : nil
  }

  /// Passes over so many cells; false where one is not well quoted.
  @inline(__always)
  private mutating func pass(
    _ count: Int, _ place: inout UnsafePointer<UInt8>, before limit: UnsafePointer<UInt8>,
    isLast: Bool
  ) -> Bool {
    for index in 0..<count {
      var end = place
      if end.pointee == QuickRow.quote {
        guard let closed = closed(end, before: limit) else { return false }
        end = closed
      } else {
        while end.pointee != dialect.separator, end.pointee != QuickRow.quote,
          end.pointee != UInt8(ascii: "\n"), end.pointee != UInt8(ascii: "\r")
        {
          end += 1
        }
      }
      guard let next = self.end(end, isLast: isLast && index == count - 1) else { return false }
      place = next
    }
    return true
  }

  /// The place after the quotation mark that closes a cell.
  @inline(__always)
  private mutating func closed(
    _ start: UnsafePointer<UInt8>, before limit: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var place = start + 1
    while place < limit {
      if place.pointee == UInt8(ascii: "\n") { innerLines += 1 }
      if place.pointee == QuickRow.quote {
        if place[1] != QuickRow.quote { return place + 1 }
        place += 1
      }
      place += 1
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")
}
