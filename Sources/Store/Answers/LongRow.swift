import Workbook

/// Finds statement and state in a row that is one answer.
struct LongRow {
  private let sheet: AnswerSheet
  private let codes: StateCodes
  private let memo: AnswerMemo?
  private let names: StatementNames?
  /// Places of names that are no plain identifiers.
  private var others: [String: Int] = [:]
  private var table = NameTable()
  /// The columns of the statement and of the answer, from 0.
  private let columns: (name: Int?, answer: Int?)

  init(_ columns: AnswerColumns, _ codes: StateCodes, _ memo: AnswerMemo?) {
    self.memo = memo
    names = memo == nil ? nil : StatementNames(codes.sheet)
    sheet = codes.sheet
    self.codes = codes
    self.columns = (
      columns.columns.firstIndex(of: .name), columns.columns.firstIndex(of: .answer)
    )
    for statement in sheet.statements { _ = place(Array(statement.utf8)) }
  }

  /// The place of the statement in the sheet and the state of the answer, or what is wrong.
  mutating func read(
    _ texts: RowTexts
  ) -> (answer: (place: Int, state: UInt8)?, fault: AnswerFault?, column: Int?) {
    let known = table.known(texts.name, hash: NameTable.hash(texts.name))
    guard let place = known ?? other(texts.name) else {
      let name = String(decoding: texts.name, as: UTF8.self)
      let nearest = Spelling.nearest(to: name, in: sheet.statements)
      return (nil, .unknownStatement(name, nearest: nearest), columns.name)
    }
    guard let state = codes.state(of: texts.answer) ?? memo?.state(of: texts.answer) else {
      return (nil, codes.fault(texts.answer), columns.answer)
    }
    return ((place, state), nil, nil)
  }

  private mutating func other(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let names else { return nil }
    let name = CellText.decoded(bytes).text
    if let place = others[name] { return place }
    guard let place = names.match(name)?.place else { return nil }
    if others.count < 10_000 { others[name] = place }
    return place
  }

  private mutating func place(_ name: [UInt8]) -> Int {
    name.withUnsafeBufferPointer { table.number($0, hash: NameTable.hash($0)).0 }
  }
}
