import Workbook

/// Plain text made safe for Markdown: what a renderer could read as markup is escaped, and
/// nothing else, so that the source stays readable.
///
/// A `<` becomes an entity: Python-Markdown knows no escape for it, and would read a tag.
///
/// Held against CommonMark 0.31 and the tables, strikethrough and bare links of GitHub's flavour.
/// GitHub links a bare e-mail address whatever is escaped; it then leads where it says.
enum MarkdownText {
  /// Text inside a line, such as a table's cell.
  static func inline(_ text: String) -> String {
    escaped(Array(trimmed(CleanText.clean(text)).unicodeScalars))
  }

  /// Text that begins a line.
  static func line(_ text: String) -> String {
    let scalars = Array(trimmed(CleanText.clean(text)).unicodeScalars)
    return escaped(scalars, alsoAt: LineStart.marker(in: scalars))
  }

  /// Text of a heading: `#` at its end would be taken for markup.
  static func heading(_ text: String) -> String {
    let scalars = Array(trimmed(CleanText.clean(text)).unicodeScalars)
    let tail = scalars.reversed().prefix { $0 == "#" }.count
    return escaped(scalars, alsoAt: tail > 0 ? scalars.count - tail : nil)
  }

  /// The lines of a note, each followed by a break; blank lines part paragraphs.
  static func note(_ text: String) -> [String] {
    let lines = Prose.lines(of: text).map(line)
    return lines.indices.map { index in
      let breaks = index + 1 < lines.count && !lines[index].isEmpty && !lines[index + 1].isEmpty
      return lines[index] + (breaks ? "  " : "")
    }
  }

  private static func escaped(_ scalars: [Unicode.Scalar], alsoAt marker: Int? = nil) -> String {
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      if scalars[index] == "<" {
        result.append(contentsOf: "&lt;".unicodeScalars)
        continue
      }
      if index == marker || isMarkup(scalars, index) { result.append("\\") }
      result.append(scalars[index])
    }
    return String(result)
  }

  private static func isMarkup(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : " "
    let rest = scalars[(index + 1)...]
    switch scalars[index] {
    case "\\", "`", "*", "[", "]", "|", "~", "{", "}", "$": return true
    case "_": return !(isWord(before) && isWord(rest.first ?? " "))
    case "&": return isEntity(rest)
    case ":": return rest.starts(with: ["/", "/"])
    case ".": return isWWW(scalars[..<index])
    case "@": return before != " " && (rest.first ?? " ") != " "
    default: return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether `&` and this would be one character: `amp;`, `#38;`, `#x26;`.
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || ($0.isASCII && isWord($0)) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private static func isWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.count >= 3 && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  private static func trimmed(_ text: String) -> String { Prose.trimmed(text[...]) }
}
