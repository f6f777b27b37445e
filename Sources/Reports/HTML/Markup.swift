import Workbook

/// A piece of HTML or SVG. Names of elements and attributes are written here in the program;
/// every text goes in through `text` or as an attribute's value, cleaned and escaped, so that
/// nothing from a person or a pack can become markup.
struct Markup: Equatable, Sendable {
  /// As it is written out.
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// Text on one line.
  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// An element with its attributes in order and its content; void elements have none.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [Markup] = []
  ) -> Markup {
    let attributes = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    let inner = content.map(\.source).joined()
    let isVoid = voids.contains("\(name)")
    return Markup(source: "<\(name)\(attributes)>" + (isVoid ? "" : "\(inner)</\(name)>"))
  }

  /// What the program itself has to say in the language of style sheets.
  static func style(_ sheet: StaticString...) -> Markup {
    Markup(source: "<style>\n" + sheet.map { "\($0)" }.joined(separator: "\n") + "\n</style>")
  }

  /// The pieces below each other.
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

  /// HTML allows no code points that are set aside as no characters.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    !(0xFDD0...0xFDEF).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE
  }
}
