import Workbook

/// The beginning of a file of answers, and the dialect and headings found in it.
struct AnswerHead {
  /// How many bytes at the beginning of a file tell its dialect.
  static let size = 1 << 18
  private static let mostRows = 40

  let coding: TextCoding
  let endsInReturns: Bool
  private(set) var dialect: AnswerDialect
  private(set) var heading: AnswerHeading
  /// Rows before the first that is a person's.
  private(set) var rows = 0

  /// The head of a file.
  ///
  /// - Parameter isAll: whether the bytes are the whole file.
  init(
    _ head: [UInt8], isAll: Bool, _ sheet: AnswerSheet, _ manner: AnswerManner,
    _ codes: StateCodes
  ) {
    let marked = TextCoding(head: head)
    let whole = isAll ? head : AnswerHead.wholeLines(head, marked)
    let (text, coding) = TextCoding.utf8(whole)
    endsInReturns = AnswerHead.endsInReturns(text)
    let bytes = endsInReturns ? text.map { $0 == 0x0D ? 0x0A : $0 } : text
    self.coding = coding
    let words = AnswerWords(codes)
    let names = StatementNames(sheet)
    dialect = AnswerDialect(words: words)
    heading = AnswerHeading([], sheet, names, manner, words: words)
    let named = AnswerHead.namedSeparator(bytes)
    var best: [[String]] = []
    for (separator, _) in AnswerDialect.separators where named.map({ $0 == separator }) ?? true {
      let table = AnswerHead.table(bytes, separator, isAll: isAll)
      let found = AnswerHeading(
        named == nil ? table : Array(table.dropFirst()), sheet, names, manner, words: words)
      guard
        best.isEmpty
          || (found.known, found.columns.columns.count)
            > (heading.known, heading.columns.columns.count)
      else { continue }
      (heading, best, dialect.separator) = (found, table, separator)
    }
    rows = heading.rows + (named == nil ? 0 : 1)
    heading.shift(past: best.dropFirst(rows))
    dialect.days = AnswerHead.days(best.dropFirst(rows), heading.columns)
  }

  // MARK: Lines

  /// The bytes up to the last line end.
  private static func wholeLines(_ head: [UInt8], _ coding: TextCoding) -> [UInt8] {
    switch coding {
    case .utf16: Array(head.prefix(head.count & ~1))
    case .utf8, .windows1252:
      head.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { Array(head[...$0]) } ?? head
    }
  }

  /// Whether the first line ends in a carriage return alone.
  private static func endsInReturns(_ bytes: [UInt8]) -> Bool {
    var isQuoted = false
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, byte == 0x0A || byte == 0x0D else { continue }
      return byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] != 0x0A
    }
    return false
  }

  /// The separator that a first line `sep=;` names, as some spreadsheets write it.
  private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
    let line = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return AnswerDialect.separators.contains { $0.byte == line[4] } ? line[4] : nil
  }

  /// The first rows as texts, trimmed.
  private static func table(_ bytes: [UInt8], _ separator: UInt8, isAll: Bool) -> [[String]] {
    let bytes = isAll && bytes.last != 0x0A ? bytes + [0x0A] : bytes
    var record = CSVRecord(separator: separator)
    var rows: [[String]] = []
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count, rows.count < mostRows {
        guard case .whole(let next) = record.split(bytes, at: place) else { break }
        rows.append(record.cells.map { CellText.trimmed(record.words($0, bytes)) })
        place = next
      }
    }
    return rows
  }

  /// The order of day and month, as far as any row shows it.
  private static func days(
    _ rows: ArraySlice<[String]>, _ columns: AnswerColumns
  ) -> DayOrder {
    guard let column = columns.columns.firstIndex(of: .time) else { return .unknown }
    return rows.lazy.filter { $0.indices.contains(column) }.compactMap {
      DayOrder(shownBy: $0[column])
    }.first ?? .unknown
  }
}
