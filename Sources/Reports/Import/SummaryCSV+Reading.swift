import Workbook

extension SummaryCSV {
  /// What a table of a summary says, in its long form or its wide one.
  static func contents(_ bytes: [UInt8], pack: Pack) throws(ImportError) -> SummaryContents {
    let table = CSVTable(bytes)
    let rows = table.rows
    guard let header = rows.first else { throw ImportError.all(table.mistakes) ?? .notASummary }
    let names = header.cells
    guard Set(SummaryHead.columns).isSubset(of: names) else { throw .notASummary }
    let rules = ImportRules(pack, .init(noChance: Value.noChanceCell, nothing: "nothing"))
    var reading = try TableReading(header, rows.dropFirst(), rules)
    if names.contains("kind") {
      try reading.checkColumns()
      for row in rows.dropFirst() {
        reading.note { (reading) throws(ImportError) in try reading.takeLong(row) }
      }
    } else {
      try reading.takeWide(rows.dropFirst())
    }
    if let error = ImportError.all(table.mistakes + reading.mistakes) { throw error }
    return reading.contents
  }
}

/// Takes in the rows of a table, one after the other.
private struct TableReading {
  private(set) var contents: SummaryContents
  private let rules: ImportRules
  private let names: [String]
  private let columns: [String: Int]
  /// The cells for pack and assessment, by the number of the assessment, as its first row has them.
  private var heads: [Int: [String]] = [:]
  private let days: DayOrder
  /// The mistakes in the rows read so far.
  private(set) var mistakes: [ImportError] = []

  init(
    _ header: CSVTable.Row, _ rows: ArraySlice<CSVTable.Row>, _ rules: ImportRules
  ) throws(ImportError) {
    names = Array(header.cells.reversed().drop(while: \.isEmpty).reversed())
    self.rules = rules
    days = rows.lazy.flatMap(\.cells).compactMap { DayOrder(shownBy: $0) }.first ?? .unknown
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      guard columns.updateValue(index, forKey: name) == nil else {
        throw .unexpected(
          CSVTable.place(header, index, name), expected: "every column only once")
      }
    }
    self.columns = columns
    guard let first = rows.first else { throw .unexpected("line 2", expected: "a row") }
    guard TableReading.isWhole(first, names.count) else {
      throw TableReading.wrongCount(first, names.count)
    }
    let place = columns["assessment"] ?? 0
    let numbers = rows.compactMap { row in
      row.cells.indices.contains(place) ? Int(row.cells[place]).map { (number: $0, row: row) } : nil
    }
    let last = numbers.max { $0.number < $1.number }?.row ?? first
    guard TableReading.isWhole(last, names.count) else {
      throw TableReading.wrongCount(last, names.count)
    }
    contents = SummaryContents()
    let pack = last.cells[columns["pack"] ?? 0]
    guard pack == rules.pack.id else { throw .otherPack(found: pack, inUse: rules.pack.id) }
    _ = try assessment(last)
  }

  /// Returns true if a row has all its cells and only empty ones beyond them.
  private static func isWhole(_ row: CSVTable.Row, _ count: Int) -> Bool {
    row.cells.count >= count && row.cells[count...].allSatisfy(\.isEmpty)
  }

  /// Takes something in, and notes what is wrong with it.
  mutating func note(_ take: (inout TableReading) throws(ImportError) -> Void) {
    do throws(ImportError) { try take(&self) } catch { mistakes.append(error) }
  }

  private static func wrongCount(_ row: CSVTable.Row, _ count: Int) -> ImportError {
    .unexpected("line \(row.line)", expected: "\(count) cells, as in the first line")
  }

  /// The number of the assessment that a row is about, which begins with its first row.
  private mutating func assessment(_ row: CSVTable.Row) throws(ImportError) -> Int {
    guard let number = Int(cell(row, "assessment")), (1...9999).contains(number) else {
      throw .unexpected(place(row, "assessment"), expected: "a whole number from 1 to 9999")
    }
    let cells = SummaryHead.columns.map { cell(row, $0) }
    guard let known = heads[number] else {
      let head = SummaryContents.Head(
        number: number, begun: try day(cells[4], row, "begun"),
        finished: try day(cells[5], row, "finished"), tag: cells[..<3].joined(separator: " "))
      heads[number] = cells
      _ = contents.begin(head)
      return number
    }
    for (name, (cell, value)) in zip(SummaryHead.columns, zip(cells, known)) where cell != value {
      throw .unexpected(place(row, name), expected: "\"\(value)\", as in the first row")
    }
    return number
  }

  private func place(_ row: CSVTable.Row, _ name: String) -> String {
    CSVTable.place(row, columns[name] ?? 0, name)
  }

  private func cell(_ row: CSVTable.Row, _ name: String) -> String {
    columns[name].map { row.cells[$0] } ?? ""
  }

  // MARK: A row for each thing said

  mutating func takeLong(_ row: CSVTable.Row) throws(ImportError) {
    guard TableReading.isWhole(row, names.count) else {
      throw TableReading.wrongCount(row, names.count)
    }
    let number = try assessment(row)
    let kind = cell(row, "kind")
    guard let kind = Field.Kind(rawValue: kind), SummaryTableSchema.kinds.contains(kind) else {
      let known = SummaryTableSchema.kinds.map(\.rawValue)
      let near = Spelling.nearest(to: kind, in: known).map { ", such as \($0)" } ?? ""
      throw .unexpected(place(row, "kind"), expected: "a word of this format\(near)")
    }
    try contents.add(
      try value(cell(row, "value"), kind, at: place(row, "value")),
      to: field(kind, row, in: number),
      rules,
      at: place(row, "value"), named: place(row, nameColumn(kind)))
  }

  /// Checks that the columns are those of the long form.
  func checkColumns() throws(ImportError) {
    for (index, name) in names.enumerated() where !SummaryCSV.columns.contains(name) {
      throw .unexpected(
        CSVTable.place(CSVTable.Row(line: 1, cells: []), index, name),
        expected: SummaryCSV.columns.joined(separator: ", "))
    }
    for name in SummaryCSV.columns where name != "label" && columns[name] == nil {
      throw .unexpected("line 1", expected: "a column \(name)")
    }
  }

  private func field(_ kind: Field.Kind, _ row: CSVTable.Row, in number: Int) -> Field {
    let item = CSV.unguarded(cell(row, "item"))
    if kind == .rating { return .rating(item, in: number) }
    if kind.isOfAction || kind.isOfNote { return Field(kind, subject: item) }
    return Field(kind, assessment: number, subject: cell(row, "theme"), part: item)
  }

  /// The column that says what a field is of.
  private func nameColumn(_ kind: Field.Kind) -> String {
    switch kind {
    case .importance, .partner, .focus, .evidence, .evidenceDay, .witness: "theme"
    default: "item"
    }
  }

  // MARK: A column for each thing said

  mutating func takeWide(_ rows: ArraySlice<CSVTable.Row>) throws(ImportError) {
    guard let row = rows.first else { return }
    if let second = rows.dropFirst().first {
      throw .unexpected("line \(second.line)", expected: "one row, of one assessment")
    }
    let all = SummaryColumns(rules.pack, assessment: try assessment(row)) { _ in true }
    let fields = Dictionary(all.columns.map { ($0.name, $0.field) }) { first, _ in first }
    for (index, name) in names.enumerated() where !SummaryHead.columns.contains(name) {
      guard let field = fields[name] else {
        let near = Spelling.nearest(to: name, in: all.columns.map(\.name))
        mistakes.append(
          .unexpected(
            CSVTable.place(CSVTable.Row(line: 1, cells: []), index, name),
            expected: "a column of this pack" + (near.map { ", such as \($0)" } ?? "")))
        continue
      }
      let place = CSVTable.place(row, index, name)
      note { (reading) throws(ImportError) in
        let value = try reading.value(row.cells[index], field.kind, at: place)
        try reading.contents.add(value, to: field, reading.rules, at: place)
      }
    }
  }

  // MARK: Cells

  private func value(
    _ cell: String, _ kind: Field.Kind, at place: String
  ) throws(ImportError) -> Value? {
    if cell.isEmpty { return nil }
    switch kind.shape {
    case .answer where cell == Value.noChanceCell: return .answer(.noChance)
    case .answer:
      guard let number = number(cell) else {
        throw .unexpected(place, expected: rules.expectedAnswer)
      }
      return .answer(.rated(number))
    case .number, .moment:
      guard let number = number(cell) else {
        throw .unexpected(place, expected: rules.expectedNumber(kind))
      }
      return .number(number)
    case .tick: return try tick(cell, at: place)
    case .day, .typedDay:
      guard let day = Day(written: cell, days) else {
        throw .unexpected(place, expected: rules.expectedDay)
      }
      return .day(day)
    case .text: return .text(CSV.unguarded(cell))
    }
  }

  /// A whole number, also as data frames and spreadsheets write it: `4.0`, `4,0`.
  private func number(_ cell: String) -> Int? {
    let parts = cell.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count < 3, let number = parts.first.flatMap({ Int($0) }) else { return nil }
    let rest = parts.count == 2 ? parts[1] : "0"
    return !rest.isEmpty && rest.allSatisfy { $0 == "0" } ? number : nil
  }

  /// Spreadsheets write these words in capitals.
  private func tick(_ cell: String, at place: String) throws(ImportError) -> Value? {
    switch cell.lowercased() {
    case Value.tickCell: return .tick
    case "false": return nil
    default:
      throw .unexpected(place, expected: "\(Value.tickCell) or \(rules.words.nothing)")
    }
  }

  private func day(
    _ cell: String, _ row: CSVTable.Row, _ name: String
  ) throws(ImportError) -> Day? {
    if cell.isEmpty { return nil }
    guard let day = Day(written: cell, days) else {
      throw .unexpected(place(row, name), expected: rules.expectedDay)
    }
    return day
  }
}
