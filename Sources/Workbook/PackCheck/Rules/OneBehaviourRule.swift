/// Checks that statements are not double-barrelled: two behaviours cannot share one rating.
enum OneBehaviourRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["statement", 0, "me"], "understand a candid report?")],
    bad: [
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask and listen?"),
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ring Or visit?"),
      PackEdit("themes/purpose.toml", ["statement", 0, "us"], "ring and/or visit?"),
      PackEdit("themes/purpose.toml", ["statement", 0, "us"], "ring & visit?"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard contents.isEnglish else { return [] }
    return contents.statementWordings.compactMap { wording in
      guard let word = joining(wording.text) else { return nil }
      let message = "expected one behaviour: `\(word)` joins two. Keep one, or make two statements"
      return problem(wording.file, wording.path, message)
    }
  }

  private static func joining(_ text: String) -> String? {
    if text.contains("&") { return "&" }
    return text.spokenWords.first { $0 == "and" || $0 == "or" }
  }
}
