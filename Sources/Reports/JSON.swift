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

  /// The value as a complete JSON document, ending in a newline.
  package var document: String { written(after: "\n") + "\n" }

  private func written(after margin: String) -> String {
    let inner = margin + "  "
    switch self {
    case .null: return "null"
    case .number(let number): return String(number)
    case .real(let number): return "\(number)"
    case .truth(let isTrue): return isTrue ? "true" : "false"
    case .text(let text): return JSON.quoted(text)
    case .list(let values):
      return JSON.block("[", values.map { $0.written(after: inner) }, "]", margin)
    case .object(let members):
      let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let lines = keys.map { key in
        JSON.quoted(key) + ": " + (members[key] ?? .null).written(after: inner)
      }
      return JSON.block("{", lines, "}", margin)
    }
  }

  private static func block(
    _ open: String, _ lines: [String], _ close: String, _ margin: String
  ) -> String {
    guard !lines.isEmpty else { return open + close }
    return open + lines.map { margin + "  " + $0 }.joined(separator: ",") + margin + close
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
