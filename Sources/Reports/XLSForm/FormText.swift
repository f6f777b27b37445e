import Workbook

/// Encoding of text in the cells of a form, so that spreadsheets and survey tools do not evaluate
/// it, and decoding of it.
///
/// A spreadsheet evaluates text that begins with `=`, `+`, `-`, `@`, a tab or a line end as a
/// formula; an apostrophe is put before it. Survey tools evaluate `${` as a reference to a question
/// and `instance(` as one to a list; an invisible word joiner (U+2060) is put before the brace or
/// parenthesis.
enum FormText {
  private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// Returns a text encoded for a cell.
  static func written(_ text: String) -> String {
    let text = joined(CleanText.clean(text, keepingLines: true), isWriting: true)
    return isFormula(text.unicodeScalars) || hasGuard(text) ? "'" + text : text
  }

  /// Returns the text of a cell decoded and trimmed.
  static func read(_ cell: String) -> String {
    let text = hasGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    return joined(trimmed(text), isWriting: false)
  }

  /// Returns the text without white space at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Returns whether a spreadsheet would evaluate the text as a formula; negative integers are not
  /// formulas.
  private static func isFormula(_ text: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = text.first, starts.contains(first) else { return false }
    let rest = text.dropFirst()
    return first != "-" || rest.isEmpty || !rest.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Returns whether the text begins with an apostrophe that decoding would remove.
  private static func hasGuard(_ text: String) -> Bool {
    let rest = text.unicodeScalars.dropFirst()
    return text.unicodeScalars.first == "'" && (rest.first == "'" || isFormula(rest))
  }

  /// Returns the text with one word joiner added to, or removed from, each `${` and `instance(`.
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

  /// Returns whether a scalar after a text completes `${` or `instance(`.
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
