/// Reads a row whatever is in it, and says what is wrong first.
struct CheckedRow {
  /// The result of a row: answers, nothing (an empty line), or a fault and its column, from 0.
  enum Outcome: Equatable {
    case row(next: Int)
    case empty(next: Int)
    case bad(next: Int, column: Int?, AnswerFault)
  }

  private let columns: AnswerColumns
  private let codes: StateCodes
  private let dialect: AnswerDialect
  private let memo: AnswerMemo?
  private var record: CSVRecord
  private let store = ByteBuffer(capacity: 256)
  /// The texts of the row last read.
  private(set) var texts = RowTexts()

  init(
    _ columns: AnswerColumns, _ codes: StateCodes, _ dialect: AnswerDialect, _ memo: AnswerMemo?
  ) {
    self.columns = columns
    self.codes = codes
    self.dialect = dialect
    self.memo = memo
    record = CSVRecord(separator: dialect.separator)
  }

  /// Reads the row at `start` into the states of all statements.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into states: UnsafeMutablePointer<UInt8>
  ) -> Outcome {
    switch record.split(bytes, at: start) {
    case .quoting, .open:
      let cell = record.faultyCell(bytes, at: start)
      return .bad(next: CSVRecord.lineEnd(bytes, at: start), column: cell, .quoting)
    case .whole(let next) where record.isEmpty || isBlank(bytes): return .empty(next: next)
    case .whole(let next):
      guard isComplete(bytes) else {
        let expected = columns.columns.count
        return .bad(
          next: next, column: nil, .cells(record.cells.count, expected: expected))
      }
      store.removeAll()
      store.reserve(next - start)
      return check(bytes, next, states)
    }
  }

  /// Returns true if the row has only blanks and blank rows are skipped.
  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    dialect.isLenient
      && record.cells.allSatisfy { bytes[$0.range].allSatisfy(CellText.isBlank) }
  }

  /// Returns true if the row has a cell for each column that is read, and none beyond the last.
  private func isComplete(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (found, expected) = (record.cells.count, columns.columns.count)
    guard dialect.isLenient, found != expected else { return found == expected }
    return found < expected
      ? columns.columns[found...].allSatisfy { $0 == .other }
      : record.cells[expected...].allSatisfy { bytes[$0.range].allSatisfy(CellText.isBlank) }
  }

  private mutating func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ states: UnsafeMutablePointer<UInt8>
  ) -> Outcome {
    states.update(repeating: codes.notAnswered, count: codes.sheet.statements.count)
    for (index, column) in columns.columns.prefix(record.cells.count).enumerated()
    where column != .other {
      let cell = record.plain(record.cells[index], bytes, store)
      if let fault = take(cell, column, states) {
        return .bad(next: next, column: index, fault)
      }
    }
    return .row(next: next)
  }

  private mutating func take(
    _ cell: UnsafeBufferPointer<UInt8>, _ column: AnswerColumn,
    _ states: UnsafeMutablePointer<UInt8>
  ) -> AnswerFault? {
    if case .statement(let place) = column {
      guard let state = codes.state(of: cell) ?? memo?.state(of: cell) else {
        return codes.fault(cell)
      }
      states[place] = state
      return nil
    }
    guard CSVRecord.isText(cell) || dialect.isLenient && !cell.contains(0) else { return .notText }
    let cell = dialect.isLenient ? CellText.trimmed(cell) : cell
    if column == .person, cell.isEmpty { return .blank }
    return texts.set(column, cell, days: dialect.days)
      ? nil : .notATime(String(decoding: cell, as: UTF8.self))
  }
}

extension StateCodes {
  /// Returns the fault of a cell that is no answer.
  func fault(_ cell: UnsafeBufferPointer<UInt8>) -> AnswerFault {
    .notAnAnswer(
      String(decoding: cell.prefix(400), as: UTF8.self), expected: sheet.expected)
  }
}
