/// The sheets of a form: their headers understood, and their rows by column.
struct FormSheets {
  /// Where a cell or a row is.
  struct Place: Equatable {
    var line: Int
    /// The row in a spreadsheet, which counts cells of many lines once.
    var row: Int
    /// From 1; nil for the whole row.
    var column: Int?
    /// The header above it.
    var header = ""
  }

  /// A text and where it is.
  struct Cell: Equatable {
    var text: String
    var place: Place
  }

  /// One row: its cells by the plain names of their headers, with the white space as it is.
  struct Row {
    var place: Place
    var cells: [String: Cell]
  }

  /// One column of a sheet.
  struct Header {
    /// The header as it was written.
    var words: String
    /// In small letters, without the language: `label`.
    var name: String
    /// What comes after `::`, such as `English (en)`.
    var language: String?
    var place: Place
  }

  /// One sheet.
  struct Sheet {
    var headers: [Header] = []
    var rows: [Row] = []
  }

  /// What a header or a type is called by those who call it something else.
  private static let aliases = [
    "list name": "list_name", "command": "type", "tag": "name", "value": "name",
    "caption": "label", "form title": "form_title", "title": "form_title",
    "set_form_title": "form_title", "form id": "form_id", "id_string": "form_id",
    "set_form_id": "form_id", "default language": "default_language",
  ]

  private(set) var sheets: [String: Sheet] = [:]
  /// The names of sheets that a pack has no use for.
  private(set) var unused: [String] = []
  private let known = ["survey", "choices", "settings"]

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

  /// The rows of a sheet; none when it is not there.
  func rows(_ name: String) -> [Row] { sheets[name]?.rows ?? [] }

  /// Whether a row is the header of a survey without the column for the names of sheets.
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
  /// Reads `label::English (en)`, also with one colon, as older forms have it.
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

  /// Under which its cells are kept.
  var key: String { language.map { "\(name)::\($0)" } ?? name }
}

extension FormSheets {
  /// The usual word for a header.
  fileprivate static func plainName(_ name: String) -> String { aliases[name] ?? name }
}
