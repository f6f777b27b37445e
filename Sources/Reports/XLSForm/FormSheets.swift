/// The sheets of a form, with headers parsed and rows indexed by column.
struct FormSheets {
  /// The place of a cell or row in the CSV file.
  struct Place: Equatable {
    /// The line of the file, from 1.
    var line: Int
    /// The spreadsheet row, from 1; a row whose cells contain line breaks spans several lines.
    var row: Int
    /// The column, from 1; nil for the whole row.
    var column: Int?
    /// The column header.
    var header = ""
  }

  /// A text with its place.
  struct Cell: Equatable {
    var text: String
    var place: Place
  }

  /// One row, with its cells by the keys of their headers; white space is preserved.
  struct Row {
    var place: Place
    var cells: [String: Cell]
  }

  /// One column header of a sheet.
  struct Header {
    /// The header as written.
    var words: String
    /// The column name in lower case without the language, such as `label`, with aliases resolved.
    var name: String
    /// The language after `::`, such as `English (en)`; nil if there is none.
    var language: String?
    var place: Place
  }

  /// One sheet.
  struct Sheet {
    var headers: [Header] = []
    var rows: [Row] = []
  }

  /// The standard column names by the alternative spellings that survey tools accept.
  private static let aliases = [
    "list name": "list_name", "command": "type", "tag": "name", "value": "name",
    "caption": "label", "form title": "form_title", "title": "form_title",
    "set_form_title": "form_title", "form id": "form_id", "id_string": "form_id",
    "set_form_id": "form_id", "default language": "default_language",
  ]

  private(set) var sheets: [String: Sheet] = [:]
  /// The names of the sheets that are not read, at most 10.
  private(set) var unused: [String] = []
  private let known = ["survey", "choices", "settings"]

  /// Sorts the rows of a CSV file into sheets.
  ///
  /// A file whose first row is the header of a survey is read as a survey sheet alone, without the
  /// leading column for sheet names.
  init(_ table: FormTable) {
    let isSurveyAlone = table.rows.first.map(Self.isHeader) ?? false
    var name = ""
    if isSurveyAlone {
      name = "survey"
      note(name)
    }
    var headers: [Header?]?
    for row in table.rows {
      let first = isSurveyAlone ? "" : FormText.trimmed(row.cells[0])
      let from = isSurveyAlone ? 0 : 1
      if !first.isEmpty {
        name = first.lowercased()
        headers = nil
        note(name)
      }
      guard row.cells.dropFirst(from).contains(where: { !FormText.trimmed($0).isEmpty }) else {
        continue
      }
      if let headers {
        add(row, headers, to: name)
      } else {
        headers = read(row, from: from, name)
      }
    }
  }

  /// Returns the rows of a sheet, or none if it is absent.
  func rows(_ name: String) -> [Row] { sheets[name]?.rows ?? [] }

  /// Returns whether a row is the header of a survey sheet that lacks the leading column for sheet
  /// names.
  private static func isHeader(_ row: FormTable.Row) -> Bool {
    let names = row.cells.map { Header(words: $0, place: Place(line: 0, row: 0)).name }
    return names.contains("type") && ["name", "label"].contains { names.contains($0) }
      && !(names.first ?? "").isEmpty
  }

  private mutating func note(_ name: String) {
    if known.contains(name) {
      sheets[name, default: Sheet()].headers += []
    } else if !unused.contains(name), unused.count < 10 {
      unused.append(name)
    }
  }

  private mutating func read(_ row: FormTable.Row, from: Int, _ name: String) -> [Header?] {
    let headers = row.cells.enumerated().map { index, words -> Header? in
      let place = Place(line: row.line, row: row.number, column: index + 1)
      let header = Header(words: FormText.trimmed(words), place: place)
      return index < from || header.words.isEmpty ? nil : header
    }
    sheets[name]?.headers += headers.compactMap(\.self)
    return headers
  }

  private mutating func add(_ row: FormTable.Row, _ headers: [Header?], to name: String) {
    guard sheets[name] != nil else { return }
    var cells: [String: Cell] = [:]
    for (index, (header, text)) in zip(headers, row.cells).enumerated() {
      guard let header else { continue }
      let place = Place(
        line: row.line, row: row.number, column: index + 1, header: header.words)
      cells[header.key] = cells[header.key] ?? Cell(text: text, place: place)
    }
    let place = Place(line: row.line, row: row.number)
    sheets[name]?.rows.append(Row(place: place, cells: cells))
  }
}

extension FormSheets.Header {
  /// Parses a header such as `label::English (en)`; a single colon is accepted as well, as in older
  /// forms.
  init(words: String, place: FormSheets.Place) {
    self.words = words
    self.place = place
    let mark = words.contains("::") ? "::" : ":"
    let cut = words.firstRange(of: mark)
    let head = FormText.trimmed(String(words[..<(cut?.lowerBound ?? words.endIndex)]))
    let plain = head.lowercased()
    name = FormSheets.plainName(plain)
    language = cut.map { FormText.trimmed(String(words[$0.upperBound...])) }
  }

  /// The key for the cells of this column: the name, with the language if there is one.
  var key: String { language.map { "\(name)::\($0)" } ?? name }
}

extension FormSheets {
  /// Returns the standard name of a column.
  fileprivate static func plainName(_ name: String) -> String { aliases[name] ?? name }
}
