import Workbook

/// Reads the first line of a file of answers.
struct AnswerHeader {
  /// A mistake, and in which column (from 0); nil when it is about the whole line.
  struct Mistake: Equatable {
    let column: Int?
    let name: String?
    let fault: AnswerFault
  }

  private let sheet: AnswerSheet
  private let places: [String: Int]
  private(set) var columns = AnswerColumns()
  private(set) var mistakes: [Mistake] = []

  /// Reads a row of names; a byte order mark before it is passed over.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ sheet: AnswerSheet) {
    self.sheet = sheet
    places = Dictionary(
      uniqueKeysWithValues: zip(sheet.statements, sheet.statements.indices))
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var record = CSVRecord()
    switch record.split(bytes, at: start) {
    case .whole where record.isEmpty: note(nil, nil, .noHeader)
    case .whole: read(record.cells.map { AnswerHeader.text($0, record, bytes) })
    case .quoting, .open: note(record.faultyCell(bytes, at: start), nil, .quoting)
    }
  }

  private mutating func read(_ names: [String?]) {
    if case .some(nil) = names.first { return note(nil, nil, .notUTF8) }
    for (index, name) in names.enumerated() {
      guard let name else {
        note(index, nil, .notUTF8)
        continue
      }
      add(name, index)
    }
    if mistakes.isEmpty { checkWhole() }
    if let mark = separator(names) { mistakes = [Mistake(column: nil, name: nil, fault: mark)] }
  }

  private static func text(
    _ cell: CSVRecord.Cell, _ record: CSVRecord, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let range = UnsafeBufferPointer(rebasing: bytes[cell.range])
    return CSVRecord.isText(range) ? record.words(cell, bytes) : nil
  }

  private mutating func add(_ name: String, _ index: Int) {
    let place = places[name].map { AnswerColumn.statement($0) }
    guard let column = AnswerColumn.reserved[name] ?? place else {
      let nearest = Spelling.nearest(
        to: name, in: AnswerColumn.reserved.keys.sorted() + sheet.statements)
      return note(index, nil, .unknownColumn(name, nearest: nearest))
    }
    if let first = columns.columns.firstIndex(of: column) {
      note(index, name, .repeatedColumn(first: first + 1))
    }
    columns.add(column, name)
  }

  private mutating func checkWhole() {
    guard columns.isLong else {
      if columns.targets.isEmpty {
        note(nil, nil, .noStatement(example: sheet.statements[0]))
      }
      return
    }
    for name in ["person", "statement", "answer"] {
      guard let column = AnswerColumn.reserved[name], !columns.has(column) else { continue }
      note(nil, nil, .noColumn(name))
    }
    for (index, column) in columns.columns.enumerated() {
      guard case .statement = column else { continue }
      note(index, nil, .unknownColumn(columns.names[index], nearest: nil))
    }
  }

  /// The separator that stands where commas should, when there is one column and it is in pieces.
  private func separator(_ names: [String?]) -> AnswerFault? {
    guard names.count == 1, !mistakes.isEmpty, let name = names[0] else { return nil }
    if name.contains(";") { return .separator("semicolons") }
    return name.contains("\t") ? .separator("tabs") : nil
  }

  private mutating func note(_ column: Int?, _ name: String?, _ fault: AnswerFault) {
    mistakes.append(Mistake(column: column, name: name, fault: fault))
  }
}
