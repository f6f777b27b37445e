/// Checks that statements describe what people do, without a negation, as a rating of "rarely not"
/// is confusing.
enum NegativeRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["statement", 0, "me"], "take notes at noon?")],
    bad: [
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "leave it when you do not know?"),
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask when you don\u{2019}t know?"),
      PackEdit("themes/purpose.toml", ["statement", 0, "us"], "decide without partners?"),
    ])

  private static let words: Set<String> = [
    "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot",
    "without",
  ]

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard contents.isEnglish else { return [] }
    return contents.statementWordings.compactMap { wording in
      let found = wording.text.spokenWords.first { words.contains($0) || $0.hasSuffix("n't") }
      guard let word = found else { return nil }
      let message =
        "expected no negative: `\(word)`. Say what people do, not what they leave undone"
      return problem(wording.file, wording.path, message)
    }
  }
}
