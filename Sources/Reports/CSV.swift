import Workbook

/// Comma-separated values after RFC 4180, in UTF-8 with LF line ends.
///
/// Text cells are cleaned (`CleanText`) and protected against formula injection: a text that begins
/// with `=`, `+`, `-`, `@`, one of their full-width forms, a tab, a line end or an apostrophe gets
/// an apostrophe in front. A leading apostrophe is included so that removing one restores the text.
///
/// Quoting is decided by Unicode scalars and bytes, not by `Character`: a comma or quotation mark
/// followed by a combining mark is still a comma or quotation mark.
package enum CSV {
  /// One cell of a row.
  package enum Cell: Equatable, Sendable {
    /// A number or a keyword of the format, written without cleaning or formula protection.
    case plain(String)
    /// Text from a person or a pack, cleaned and protected against formula injection.
    case text(String)
  }

  private static let formulaStarts = Set(
    "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\t\r\n'".unicodeScalars)
  private static let special = Array(",\"\r\n".utf8)

  /// Returns one row of CSV, with its line end.
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

  /// Returns the text of a cell without the apostrophe that protects it against formula injection.
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
