/// Checks that texts have no control characters, bidirectional controls or invisible characters.
enum HiddenCharacterRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [
      PackEdit("dilemmas.toml", ["dilemma", 0, "story"], "A ward may close.\nWhat now?"),
      PackEdit("pack.toml", ["title"], "Arwain ar draws sefydliadau \u{2013} t\u{0302}"),
    ],
    bad: [
      PackEdit("pack.toml", ["title"], "Red \u{1B}[31m"),
      PackEdit("pack.toml", ["title"], "Two\nlines"),
      PackEdit("pack.toml", ["scale", "point", 0, "label"], "Never\t"),
      PackEdit("about.toml", ["limits", 0], "abc\u{202E}cba"),
      PackEdit("about.toml", ["privacy"], "\u{FEFF}Private"),
      PackEdit("sources.toml", ["source", 0, "text"], "Tag \u{E0041}"),
      PackEdit("themes/purpose.toml", ["why"], "e\u{301}\u{301}\u{301}\u{301}\u{301}"),
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "say \u{9B}2J so?"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.texts.compactMap { text in
      guard let found = first(in: text.text, mayBreakLines: text.mayBreakLines) else { return nil }
      return problem(text.file, text.path, found)
    }
  }

  /// Returns a message about the first character that `CleanText` would change; nil if there is
  /// none.
  private static func first(in text: String, mayBreakLines: Bool) -> String? {
    let clean = CleanText.clean(text, keepingLines: mayBreakLines)
    if clean == text { return nil }
    var kept = clean.unicodeScalars.makeIterator()
    guard let scalar = text.unicodeScalars.first(where: { $0 != kept.next() }) else { return nil }
    if scalar == "\n" { return "expected one line, found a line break: put it all on one line" }
    if scalar.properties.generalCategory == .nonspacingMark {
      return "expected at most 4 accents on one letter: type it anew"
    }
    return "expected no hidden characters, found \(name(scalar)): type these words anew"
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
