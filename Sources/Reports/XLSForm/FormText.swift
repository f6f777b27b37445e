import Workbook

/// Text in a cell of a form: guarded from what would run it, and read back as it was.
///
/// A spreadsheet takes for a formula what begins with `=`, `+`, `-`, `@`, a tab or a line end: an
/// apostrophe goes before it. Tools for forms take `${` for the name of a question, and `instance(` for
/// that of a list: a word joiner, which nobody sees, goes before the bracket.
enum FormText {
  private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// How a text is written.
  static func written(_ text: String) -> String {
    let text = joined(CleanText.clean(text, keepingLines: true), isWriting: true)
    return isFormula(text.unicodeScalars) || hasGuard(text) ? "'" + text : text
  }

  /// What a text was before it was written, without white space around it.
  static func read(_ cell: String) -> String {
    let text = hasGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    return joined(trimmed(text), isWriting: false)
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

  /// The text with one joiner more, or one less, in each `${` and `instance(`.
  private static func joined(_ text: String, isWriting: Bool) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "(") }) else {
      return text
    }
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let joiners = result.reversed().prefix { $0 == joiner }.count
      if isCall(scalar, after: result.dropLast(joiners)) {
        if isWriting { result.append(joiner) } else if joiners > 0 { result.removeLast() }
      }
      result.append(scalar)
    }
    return String(String.UnicodeScalarView(result))
  }

  /// Whether tools would look something up where this follows.
  private static func isCall(
    _ scalar: Unicode.Scalar, after text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "{": text.last == "$"
    case "(": text.suffix(8).elementsEqual("instance".unicodeScalars)
    default: false
    }
  }
}
