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

  /// Appends the value; `margin` is the line end with the indentation of its last line.
  func write(into text: inout String, after margin: String) {
    switch self {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .real(let number): text += "\(number)"
    case .truth(let isTrue): text += isTrue ? "true" : "false"
    case .text(let words): JSON.quote(words, into: &text)
    case .list(let values):
      JSON.block("[", "]", values, into: &text, after: margin) { value, text, inner in
        value.write(into: &text, after: inner)
      }
    case .object(let members):
      let ordered = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      JSON.block("{", "}", ordered, into: &text, after: margin) { member, text, inner in
        JSON.quote(member.key, into: &text)
        text += ": "
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

  /// Appends a string literal of a text, which is cleaned.
  static func quote(_ words: String, into text: inout String) {
    let words = CleanText.clean(words, keepingLines: true)
    text += "\""
    if words.utf8.allSatisfy({ $0 != 0x22 && $0 != 0x5C && $0 != 0x0A }) {
      text += words
    } else {
      for scalar in words.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
