import Workbook

/// Rows of cells as comma-separated values after RFC 4180, in UTF-8 with plain line ends.
///
/// Texts are cleaned, and one that a spreadsheet would take for a formula gets an apostrophe
/// before it: what begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end, or
/// with an apostrophe, so that taking one away gives the text back.
///
/// Characters do not count, only what they are made of: a mark that combines with a comma or a
/// quotation mark does not stop it from being one.
package enum CSV {
  /// What stands in one cell.
  package enum Cell: Equatable, Sendable {
    /// A number or a word of the format's own, written as it is.
    case plain(String)
    /// Anything that a person or a pack may have written.
    case text(String)
  }

  private static let formulaStarts = Set(
    "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\t\r\n'".unicodeScalars)
  private static let special = Array(",\"\r\n".utf8)

  /// One row with its line end.
  package static func row(_ cells: [Cell]) -> String {
    cells.map(written).joined(separator: ",") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .plain(let text): return quoted(text)
    case .text(let text):
      let clean = CleanText.clean(text, keepingLines: true)
      let isFormula = clean.unicodeScalars.first.map(formulaStarts.contains) ?? false
      return quoted(isFormula ? "'" + clean : clean)
    }
  }

  /// The text of a cell without the apostrophe that kept it from being a formula.
  static func unguarded(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first,
      formulaStarts.contains(second)
    else { return cell }
    return String(scalars.dropFirst())
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { special.contains($0) }) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
