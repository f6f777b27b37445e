/// Checks that a statement is short; its stem is not counted.
enum WordCountRule: PackRule {
  static let isFatal = false
  /// The maximum number of words.
  static let most = 20

  static let examples = PackExamples(
    good: [
      PackEdit(
        "themes/purpose.toml", ["statement", 0, "me"],
        "ask a b c d e f g h i j k l m n o p q r s?")
    ],
    bad: [
      PackEdit(
        "themes/purpose.toml", ["statement", 0, "me"],
        "ask a b c d e f g h i j k l m n o p q r s t?")
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard contents.isEnglish else { return [] }
    return contents.statementWordings.compactMap { wording in
      let count = wording.text.spokenWords.count
      guard count > most else { return nil }
      let message = "expected at most \(most) words, found \(count): take out \(count - most)"
      return problem(wording.file, wording.path, message)
    }
  }
}
