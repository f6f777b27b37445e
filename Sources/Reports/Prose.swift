import Workbook

/// Normalization of text before layout: white space, sentence ends and capitals.
enum Prose {
  /// Returns the lines of a text, cleaned and trimmed, without blank lines at either end and with
  /// runs of blank lines reduced to one.
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

  /// Returns the phrase with a full stop, unless it is empty or already ends in punctuation.
  static func sentence(_ phrase: String) -> String {
    guard let last = phrase.last, !".!?:\"'\u{201D}\u{2019}".contains(last) else { return phrase }
    return phrase + "."
  }

  /// Returns the phrase with its first letter in upper case.
  static func capitalized(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// Returns the text without white space at either end.
  ///
  /// Trims by Unicode scalars: a combining mark on a space is kept.
  static func trimmed(_ text: Substring) -> String {
    trimmedEnd(String(text.unicodeScalars.drop(while: \.properties.isWhitespace)))
  }

  /// Returns the text without white space at its end.
  static func trimmedEnd(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let last = scalars.lastIndex { !$0.properties.isWhitespace }
    return last.map { String(scalars[...$0]) } ?? ""
  }
}
