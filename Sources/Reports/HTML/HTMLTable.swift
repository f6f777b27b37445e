/// Conversion of a table to HTML, with column headers in the first row and row headers in the first
/// column.
struct HTMLTable {
  /// The maximum number of rows that are kept on one page in print.
  private static let mostTogether = 8
  /// The maximum number of columns without horizontal scrolling on small screens.
  private static let mostThatFit = 5

  private let table: Table
  private let numeric: Set<Int>

  init(_ table: Table) {
    self.table = table
    numeric = Set(
      table.header.indices.dropFirst().filter { column in
        let cells = table.rows.map { $0[column] }.filter { !$0.isEmpty }
        return 2 * cells.count(where: HTMLTable.isNumber) > cells.count
      })
  }

  var markup: Markup {
    let rows = Markup.element(
      "table", table.rows.count <= HTMLTable.mostTogether ? ["class": "short"] : [:],
      [
        .lines([
          .element("thead", [:], [row(table.header.enumerated().map(head))]),
          .element("tbody", [:], [.lines(table.rows.map { row($0.enumerated().map(cell)) })]),
        ])
      ])
    guard table.header.count > HTMLTable.mostThatFit else { return rows }
    return .element(
      "div", ["class": "wide", "role": "group", "aria-label": label, "tabindex": "0"], [rows])
  }

  /// The accessible name of the scrollable region.
  private var label: String {
    "Table: "
      + ([table.header.first ?? ""] + table.rows.compactMap(\.first)).joined(separator: ", ")
  }

  private func row(_ cells: [Markup]) -> Markup { .element("tr", [:], cells) }

  private func head(_ column: Int, _ text: String) -> Markup {
    numeric.contains(column)
      ? .element("th", ["scope": "col", "class": "number"], [.text(text)])
      : .element("th", ["scope": "col"], [.text(text)])
  }

  private func cell(_ column: Int, _ text: String) -> Markup {
    if column == 0 { return .element("th", ["scope": "row"], [.text(text)]) }
    return numeric.contains(column)
      ? .element("td", ["class": "number"], [.text(text)]) : .element("td", [:], [.text(text)])
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
  }
}
