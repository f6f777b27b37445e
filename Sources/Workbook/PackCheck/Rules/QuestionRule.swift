/// Checks that statements end with a question mark, as they complete the question of the stem.
enum QuestionRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask who gains?")],
    bad: [
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask who gains."),
      PackEdit("themes/purpose.toml", ["statement", 0, "us"], "ask who gains"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard contents.isEnglish else { return [] }
    return contents.statementWordings.filter { !$0.text.hasSuffix("?") }.map {
      problem(
        $0.file, $0.path,
        "expected a question mark at the end: it completes the question of the stem")
    }
  }
}
