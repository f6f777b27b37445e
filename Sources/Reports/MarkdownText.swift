import Workbook

/// Escaping of plain text for Markdown: only characters that a renderer could read as markup are
/// escaped, so that the source stays readable.
///
/// A `<` becomes an entity, because Python-Markdown has no escape for it and would read a tag.
///
/// Covers CommonMark 0.31 and GitHub's tables, strikethrough and autolinks. GitHub links a bare
/// e-mail address even if it is escaped; such a link leads to the address that is shown.
enum MarkdownText {
  /// Returns text escaped for use inside a line, such as in a table cell.
  static func inline(_ text: String) -> String {
    escaped(Array(trimmed(CleanText.clean(text)).unicodeScalars))
  }

  /// Returns text escaped for the start of a line, where block markup would be recognized.
  static func line(_ text: String) -> String {
    let scalars = Array(trimmed(CleanText.clean(text)).unicodeScalars)
    return escaped(scalars, alsoAt: LineStart.marker(in: scalars))
  }

  /// Returns text escaped for a heading, where trailing `#` would be read as markup.
  static func heading(_ text: String) -> String {
    let scalars = Array(trimmed(CleanText.clean(text)).unicodeScalars)
    let tail = scalars.reversed().prefix { $0 == "#" }.count
    return escaped(scalars, alsoAt: tail > 0 ? scalars.count - tail : nil)
  }

  /// Returns the lines of a note, with hard line breaks within paragraphs and blank lines between
  /// them.
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

  /// Returns whether the scalars after an `&` complete a character reference: `amp;`, `#38;`,
  /// `#x26;`.
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || ($0.isASCII && isWord($0)) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private static func isWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.count >= 3 && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  private static func trimmed(_ text: String) -> String { Prose.trimmed(text[...]) }
}
