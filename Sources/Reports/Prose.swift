import Workbook

/// Small repairs to text before it is laid out.
enum Prose {
  /// The lines, clean, without spaces around them; no blank ones at the ends, and never two
  /// together.
  static func lines(of text: String) -> [String] {
    let clean = CleanText.clean(text, keepingLines: true)
    var lines: [String] = []
    for line in clean.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    where !(line.isEmpty && lines.last?.isEmpty ?? true) {
      lines.append(line)
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// A phrase as a sentence: a full stop after it, unless it has its end.
  static func sentence(_ phrase: String) -> String {
    guard let last = phrase.last, !".!?:\"'\u{201D}\u{2019}".contains(last) else { return phrase }
    return phrase + "."
  }

  /// A phrase with its first letter raised.
  static func capitalized(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// The text without spaces around it. By scalars, so that a mark on a space stays.
  static func trimmed(_ text: Substring) -> String {
    trimmedEnd(String(text.unicodeScalars.drop(while: \.properties.isWhitespace)))
  }

  /// The text without spaces at its end.
  static func trimmedEnd(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let last = scalars.lastIndex { !$0.properties.isWhitespace }
    return last.map { String(scalars[...$0]) } ?? ""
  }
}
