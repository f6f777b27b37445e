/// Checks the length of texts: titles and labels fit on a line or two, other texts on a screen.
enum LengthRule: PackRule {
  static let isFatal = false
  /// The maximum number of characters of a text on one line.
  static let line = 160
  /// The maximum number of characters of any other text.
  static let prose = 1_000

  static let examples = PackExamples(
    good: [PackEdit("about.toml", ["privacy"], .string(String(repeating: "a ", count: 500)))],
    bad: [
      PackEdit("pack.toml", ["title"], .string(String(repeating: "a ", count: 81))),
      PackEdit("about.toml", ["privacy"], .string(String(repeating: "a ", count: 501))),
      PackEdit("about.toml", ["limits", 0], .string(String(repeating: "a ", count: 501))),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.texts.compactMap { text in
      let limit = text.mayBreakLines ? prose : line
      guard text.text.utf8.count > limit, text.text.count > limit else { return nil }
      let count = text.text.count
      let message =
        "expected at most \(limit) characters, found \(count): shorten it by \(count - limit)"
      return problem(text.file, text.path, message)
    }
  }
}
