import Workbook

/// A fragment of HTML or SVG that is safe from injection.
///
/// Element and attribute names are static strings from the program. All other text enters through
/// `text(_:)` or as an attribute value, where it is cleaned and escaped, so that nothing from a
/// person or a pack can become markup.
struct Markup: Equatable, Sendable {
  /// The serialized fragment.
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// Returns a text node, on one line.
  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// Returns an element with its attributes, in order, and its content; void elements have no
  /// content.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [Markup] = []
  ) -> Markup {
    let attributes = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    let inner = content.map(\.source).joined()
    let isVoid = voids.contains("\(name)")
    return Markup(source: "<\(name)\(attributes)>" + (isVoid ? "" : "\(inner)</\(name)>"))
  }

  /// Returns a `style` element. Its content is static, because it is not escaped.
  static func style(_ sheet: StaticString...) -> Markup {
    Markup(source: "<style>\n" + sheet.map { "\($0)" }.joined(separator: "\n") + "\n</style>")
  }

  /// Returns the non-empty fragments separated by newlines.
  static func lines(_ pieces: [Markup]) -> Markup {
    Markup(source: pieces.map(\.source).filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private static let voids: Set = ["meta", "br"]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in CleanText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(isCharacter(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Returns whether a scalar is no Unicode noncharacter, which HTML does not allow.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    !(0xFDD0...0xFDEF).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE
  }
}
