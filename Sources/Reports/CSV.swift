import Workbook

/// Rows of cells as comma-separated values after RFC 4180, in UTF-8 with plain line ends.
///
/// Texts are cleaned, and one that a spreadsheet would take for a formula gets an apostrophe
/// before it: what begins with `=`, `+`, `-`, `@`, a tab or a carriage return, or with an
/// apostrophe, so that taking one away gives the text back.
enum CSV {
  /// What stands in one cell.
  enum Cell: Equatable, Sendable {
    /// A number or a word of the format's own, written as it is.
    case plain(String)
    /// Anything that a person or a pack may have written.
    case text(String)
  }

  /// One row with its line end.
  static func row(_ cells: [Cell]) -> String {
    cells.map(written).joined(separator: ",") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .plain(let text): return quoted(text)
    case .text(let text):
      let clean = CleanText.clean(text, keepingLines: true)
      let isFormula = clean.first.map { "=+-@\t\r'".contains($0) } ?? false
      return quoted(isFormula ? "'" + clean : clean)
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
