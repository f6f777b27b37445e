/// The survey sheet as a tree of questions and groups.
struct FormGroup {
  /// A child of a group.
  enum Item {
    case row(FormQuestion)
    case group(FormGroup)
  }

  /// The row `begin group`; nil for the root.
  var head: FormQuestion?
  var items: [Item] = []

  /// All rows of the group and its subgroups, depth first, without the `begin group` rows.
  var allRows: [FormQuestion] {
    items.flatMap { item in
      switch item {
      case .row(let row): [row]
      case .group(let group): group.allRows
      }
    }
  }
}

/// One row of the survey sheet, with its type parsed.
struct FormQuestion {
  /// The question types that matter to a pack, with the spelling normalized.
  enum Kind: Equatable {
    case note, text
    case selectOne, selectMultiple
    case beginGroup, endGroup
    case other(String)
  }

  var kind: Kind
  /// The name of the choice list; empty for types other than selects.
  var list = ""
  var row: FormSheets.Row
  /// The keys of the cells, by column name, for columns in several languages.
  private let keys: [String: String]

  /// Parses the type of a row.
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

  /// The name as written, trimmed; empty if there is none.
  var name: String { FormText.trimmed(row.cells["name"]?.text ?? "") }

  /// The name in lower case, for comparison with reserved names.
  var word: String { name.lowercased() }

  /// Returns the decoded text of a column with its place, or nil if it is blank.
  func cell(_ column: XLSForm.Column) -> FormSheets.Cell? {
    row.text(keys[column.rawValue] ?? column.rawValue)
  }

  /// The place of the row.
  var place: FormSheets.Place { row.place }
}

extension FormSheets.Row {
  /// Returns the pack identifier that corresponds to the row's name, or nil if the name is blank.
  func id(keepsCapitals: Bool = false) -> FormSheets.Cell? {
    guard var cell = text("name") else { return nil }
    cell.text = FormName.id(cell.text, keepsCapitals: keepsCapitals)
    return cell
  }

  /// Returns the decoded text of a column with its place, or nil if it is blank.
  func text(_ key: String) -> FormSheets.Cell? {
    guard var cell = cells[key] else { return nil }
    cell.text = FormText.read(cell.text)
    return cell.text.isEmpty ? nil : cell
  }
}

extension FormGroup {
  /// Builds the tree of groups from the rows in order; a group that is not closed extends to the
  /// end.
  ///
  /// - Returns: The root group, and the `begin group` and `end group` rows without a partner.
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
