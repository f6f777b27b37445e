import Workbook

/// Text in a cell of a form: guarded from what would run it, and read back as it was.
///
/// A spreadsheet takes for a formula what begins with `=`, `+`, `-`, `@`, a tab or a line end: an
/// apostrophe goes before it. Tools for forms take `${` for the name of a question: a word joiner,
/// which nobody sees, goes between the two.
enum FormText {
  private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// How a text is written.
  static func written(_ text: String) -> String {
    let text = joined(CleanText.clean(text, keepingLines: true)) { $0 + [joiner] }
    return isFormula(text.unicodeScalars) || hasGuard(text) ? "'" + text : text
  }

  /// What a text was before it was written, without white space around it.
  static func read(_ cell: String) -> String {
    let text = hasGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    return joined(trimmed(text)) { $0.isEmpty ? $0 : Array($0.dropLast()) }
  }

  /// The text without white space at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Whether a spreadsheet would run this; a number below zero is none.
  private static func isFormula(_ text: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = text.first, starts.contains(first) else { return false }
    let rest = text.dropFirst()
    return first != "-" || rest.isEmpty || !rest.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether an apostrophe in front would be taken for the guard.
  private static func hasGuard(_ text: String) -> Bool {
    let rest = text.unicodeScalars.dropFirst()
    return text.unicodeScalars.first == "'" && (rest.first == "'" || isFormula(rest))
  }

  /// The text with the joiners of each `${` changed.
  private static func joined(
    _ text: String, _ change: ([Unicode.Scalar]) -> [Unicode.Scalar]
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let dollar = rest.firstIndex(of: "$") {
      let start = rest.index(after: dollar)
      let joiners = rest[start...].prefix { $0 == joiner }
      let isName = joiners.endIndex < rest.endIndex && rest[joiners.endIndex] == "{"
      result.append(contentsOf: rest[..<start])
      result.append(contentsOf: isName ? change(Array(joiners)) : Array(joiners))
      rest = rest[joiners.endIndex...]
    }
    result.append(contentsOf: rest)
    return String(result)
  }
}
