/// The survey as a tree: rows, and groups of them.
struct FormGroup {
  /// A row, or a group of them.
  enum Item {
    case row(FormQuestion)
    case group(FormGroup)
  }

  /// The row that begins it; nil for the whole survey.
  var head: FormQuestion?
  var items: [Item] = []

  /// All rows in it, also those in groups further inside.
  var allRows: [FormQuestion] {
    items.flatMap { item in
      switch item {
      case .row(let row): [row]
      case .group(let group): group.allRows
      }
    }
  }
}

/// One row of a survey: its type in words, and its cells.
struct FormQuestion {
  /// What a row is, however it is spelled.
  enum Kind: Equatable {
    case note, text
    case selectOne, selectMultiple
    case beginGroup, endGroup
    case other(String)
  }

  var kind: Kind
  /// The list of choices it takes.
  var list = ""
  var row: FormSheets.Row
  /// Under which the cells of a column are kept, where it is in several languages.
  private let keys: [String: String]

  /// Reads the type of a row.
  init(_ row: FormSheets.Row, keys: [String: String]) {
    self.row = row
    self.keys = keys
    let type = FormText.trimmed(row.cells["type"]?.text ?? "")
    var words = type.lowercased().split { $0 == " " || $0 == "_" }.map(String.init)
    let list = type.split(separator: " ").last { $0 != "or_other" } ?? ""
    if words.first == "select1" { words.replaceSubrange(0...0, with: ["select", "one"]) }
    switch words.prefix(2) {
    case ["note"]: kind = .note
    case ["text"]: kind = .text
    case ["begin", "group"]: kind = .beginGroup
    case ["end", "group"]: kind = .endGroup
    case ["select", "one"]: kind = .selectOne
    case ["select", "multiple"], ["select", "all"]: kind = .selectMultiple
    default: kind = .other(type)
    }
    if kind == .selectOne || kind == .selectMultiple { self.list = String(list) }
  }

  /// The name as it was written; empty when there is none.
  var name: String { FormText.trimmed(row.cells["name"]?.text ?? "") }

  /// The name in small letters, to compare with words of our own.
  var word: String { name.lowercased() }

  /// The text of a column, read back; nil when it is blank.
  func cell(_ column: XLSForm.Column) -> FormSheets.Cell? {
    row.text(keys[column.rawValue] ?? column.rawValue)
  }

  /// Where the row is.
  var place: FormSheets.Place { row.place }
}

extension FormSheets.Row {
  /// The identifier that the name stands for.
  func id(keepsCapitals: Bool = false) -> FormSheets.Cell? {
    guard var cell = text("name") else { return nil }
    cell.text = FormName.id(cell.text, keepsCapitals: keepsCapitals)
    return cell
  }

  /// The text of a column, read back; nil when it is blank.
  func text(_ key: String) -> FormSheets.Cell? {
    guard var cell = cells[key] else { return nil }
    cell.text = FormText.read(cell.text)
    return cell.text.isEmpty ? nil : cell
  }
}

extension FormGroup {
  /// Puts rows into groups. A group that is not closed ends with the survey.
  ///
  /// - Returns: the survey, and the rows that close or open what is not there.
  static func tree(_ rows: [FormQuestion]) -> (survey: FormGroup, unpaired: [FormQuestion]) {
    var open: [FormGroup] = [FormGroup()]
    var unpaired: [FormQuestion] = []
    for row in rows {
      switch row.kind {
      case .beginGroup: open.append(FormGroup(head: row))
      case .endGroup where open.count == 1: unpaired.append(row)
      case .endGroup: close(&open)
      default: open[open.count - 1].items.append(.row(row))
      }
    }
    while open.count > 1 {
      if let head = open[open.count - 1].head { unpaired.append(head) }
      close(&open)
    }
    return (open[0], unpaired)
  }

  private static func close(_ open: inout [FormGroup]) {
    let group = open.removeLast()
    open[open.count - 1].items.append(.group(group))
  }
}
