import Workbook

/// A JSON value with a deterministic serialization: members sorted by the bytes of their names, an
/// indentation of two spaces, and cleaned texts.
package enum JSON: Equatable, Sendable {
  /// The JSON value `null`.
  case null
  /// An integer. Exact fractions are objects of a numerator and a denominator instead.
  case number(Int)
  /// A floating-point number, written with the fewest digits that read back as the same value; must
  /// be finite.
  case real(Double)
  /// A Boolean value.
  case truth(Bool)
  /// A string, cleaned (`CleanText`) when it is written.
  case text(String)
  /// An array.
  case list([JSON])
  /// An object, as its members by name.
  case object([String: JSON])

  /// The value as a document, ending in a newline.
  package var document: String {
    var text = ""
    write(into: &text, after: "\n")
    return text + "\n"
  }

  private func write(into text: inout String, after margin: String) {
    switch self {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .real(let number): text += "\(number)"
    case .truth(let isTrue): text += isTrue ? "true" : "false"
    case .text(let words): text += JSON.quoted(words)
    case .list(let values):
      JSON.block("[", "]", values, into: &text, after: margin) { value, text, inner in
        value.write(into: &text, after: inner)
      }
    case .object(let members):
      let ordered = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      JSON.block("{", "}", ordered, into: &text, after: margin) { member, text, inner in
        text += JSON.quoted(member.key) + ": "
        member.value.write(into: &text, after: inner)
      }
    }
  }

  private static func block<Element>(
    _ open: String, _ close: String, _ elements: [Element], into text: inout String,
    after margin: String, _ write: (Element, inout String, String) -> Void
  ) {
    text += open
    let inner = margin + "  "
    for (index, element) in elements.enumerated() {
      text += index == 0 ? inner : "," + inner
      write(element, &text, inner)
    }
    text += elements.isEmpty ? close : margin + close
  }

  private static func quoted(_ text: String) -> String {
    let text = CleanText.clean(text, keepingLines: true)
    if !text.utf8.contains(where: { "\"\\\n".utf8.contains($0) }) { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
