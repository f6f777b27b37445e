/// Checks that the language is a tag such as `en-GB` (BCP 47, RFC 5646 section 2.1).
enum LanguageRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [
      PackEdit("pack.toml", ["language"], "cy"), PackEdit("pack.toml", ["language"], "zh-Hant-TW"),
    ],
    bad: [
      PackEdit("pack.toml", ["language"], "English"), PackEdit("pack.toml", ["language"], "en_GB"),
      PackEdit("pack.toml", ["language"], "en-"), PackEdit("pack.toml", ["language"], "e"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard let tag = contents.files.root("pack.toml")?["language"]?.text, !tag.isBlank else {
      return []
    }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    if isLanguage(parts[0]) && parts.dropFirst().allSatisfy(isSubtag) { return [] }
    return [problem("pack.toml", ["language"], "expected a language tag, such as `en-GB`")]
  }

  private static func isLanguage(_ part: Substring) -> Bool {
    (2...3).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
