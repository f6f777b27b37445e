import Workbook

extension SummaryCSV {
  /// Reads the contents of a table of a summary, in its long form or its wide one.
  static func contents(_ bytes: [UInt8], pack: Pack) throws(ImportError) -> SummaryContents {
    let table = CSVTable(bytes)
    let rows = table.rows
    var mistakes = ImportMistakes()
    for mistake in table.mistakes { mistakes.add(mistake) }
    guard let header = rows.first else { throw mistakes.error ?? .notASummary }
    let names = header.cells
    guard Set(SummaryHead.columns).isSubset(of: names) else { throw .notASummary }
    let rules = ImportRules(pack, .init(noChance: Value.noChanceCell, nothing: "nothing"))
    var reading = try TableReading(header, rows.dropFirst(), rules, mistakes)
    if names.contains("kind") {
      for row in reading.hasItsColumns() ? rows.dropFirst() : [] {
        reading.note { (reading) throws(ImportError) in try reading.takeLong(row) }
      }
    } else {
      reading.takeWide(rows.dropFirst())
    }
    if let error = reading.mistakes.error { throw error }
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
  /// The mistakes found so far.
  private(set) var mistakes: ImportMistakes

  init(
    _ header: CSVTable.Row, _ rows: ArraySlice<CSVTable.Row>, _ rules: ImportRules,
    _ mistakes: ImportMistakes
  ) throws(ImportError) {
    self.mistakes = mistakes
    names = Array(header.cells.reversed().drop(while: \.isEmpty).reversed())
    self.rules = rules
    days = rows.lazy.flatMap(\.cells).compactMap { DayOrder(shownBy: $0) }.first ?? .unknown
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if columns[name] == nil {
        columns[name] = index
      } else {
        self.mistakes.add(
          .unexpected(CSVTable.place(header, index, name), expected: "every column only once"))
      }
    }
    self.columns = columns
    let count = names.count
    guard let first = rows.first(where: { TableReading.isWhole($0, count) }) else {
      for row in rows { self.mistakes.add(TableReading.wrongCount(row, count)) }
      throw self.mistakes.error ?? .unexpected("line 2", expected: "a row")
    }
    contents = SummaryContents()
    let last = TableReading.newest(rows, columns["assessment"] ?? 0, count) ?? first
    let pack = last.cells[columns["pack"] ?? 0]
    guard pack == rules.pack.id else { throw .otherPack(found: pack, inUse: rules.pack.id) }
    note { (reading) throws(ImportError) in _ = try reading.assessment(last) }
  }

  /// The first whole row of the newest assessment; nil where no row has a number.
  private static func newest(
    _ rows: ArraySlice<CSVTable.Row>, _ place: Int, _ count: Int
  ) -> CSVTable.Row? {
    let numbered = rows.compactMap { row in
      isWhole(row, count) ? Int(row.cells[place]).map { (number: $0, row: row) } : nil
    }
    let newest = numbered.reduce(0) { max($0, $1.number) }
    return numbered.first { $0.number == newest }?.row
  }

  /// Returns true if a row has all its cells and only empty ones beyond them.
  private static func isWhole(_ row: CSVTable.Row, _ count: Int) -> Bool {
    row.cells.count >= count && row.cells[count...].allSatisfy(\.isEmpty)
  }

  /// Takes something in, and notes what is wrong with it.
  mutating func note(_ take: (inout TableReading) throws(ImportError) -> Void) {
    do throws(ImportError) { try take(&self) } catch { mistakes.add(error) }
  }

  private static func wrongCount(_ row: CSVTable.Row, _ count: Int) -> ImportError {
    .unexpected("line \(row.line)", expected: "\(count) cells, as in the first line")
  }

  /// The number of the assessment that a row is about, which begins with its first row.
  private mutating func assessment(_ row: CSVTable.Row) throws(ImportError) -> Int {
    let cells = SummaryHead.columns.map { cell(row, $0) }
    guard let number = number(cells[3]), (1...9999).contains(number) else {
      throw .unexpected(place(row, "assessment"), expected: "a whole number from 1 to 9999")
    }
    guard let known = heads[number] else {
      let head = SummaryContents.Head(
        number: number, begun: day(cells[4], row, "begun"),
        finished: day(cells[5], row, "finished"), tag: cells[..<3].joined(separator: " "))
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
      to: field(kind, row, in: number), rules,
      at: place(row, "value"), named: place(row, nameColumn(kind)))
  }

  /// Checks that the columns are those of the long form, and returns false if rows cannot be read
  /// because one is missing.
  mutating func hasItsColumns() -> Bool {
    for (index, name) in names.enumerated() where !SummaryCSV.columns.contains(name) {
      mistakes.add(
        .unexpected(
          CSVTable.place(CSVTable.Row(line: 1, cells: []), index, name),
          expected: SummaryCSV.columns.joined(separator: ", ")))
    }
    let missing = SummaryCSV.columns.filter { $0 != "label" && columns[$0] == nil }
    for name in missing { mistakes.add(.unexpected("line 1", expected: "a column \(name)")) }
    return missing.isEmpty
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

  mutating func takeWide(_ rows: ArraySlice<CSVTable.Row>) {
    guard let row = rows.first else { return }
    if let second = rows.dropFirst().first {
      mistakes.add(.unexpected("line \(second.line)", expected: "one row, of one assessment"))
    }
    guard TableReading.isWhole(row, names.count) else {
      return mistakes.add(TableReading.wrongCount(row, names.count))
    }
    var number = 1
    note { (reading) throws(ImportError) in number = try reading.assessment(row) }
    let all = SummaryColumns(rules.pack, assessment: number) { _ in true }
    let fields = Dictionary(all.columns.map { ($0.name, $0.field) }) { first, _ in first }
    for (index, name) in names.enumerated() where !SummaryHead.columns.contains(name) {
      guard let field = fields[name] else {
        let near = Spelling.nearest(to: name, in: all.columns.map(\.name))
        mistakes.add(
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

  private mutating func day(_ cell: String, _ row: CSVTable.Row, _ name: String) -> Day? {
    if cell.isEmpty { return nil }
    let day = Day(written: cell, days)
    if day == nil { mistakes.add(.unexpected(place(row, name), expected: rules.expectedDay)) }
    return day
  }
}
