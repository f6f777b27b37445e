/// The version is numbers and full stops, such as `1.0.0` or the date that a survey tool makes:
/// assessments remember it.
enum VersionRule: PackRule {
  static let isFatal = true
  private static let mostDigits = 14

  static let examples = PackExamples(
    good: [
      PackEdit("pack.toml", ["version"], "2026.1"), PackEdit("pack.toml", ["version"], "2"),
      PackEdit("pack.toml", ["version"], "2026113001"),
    ],
    bad: [
      PackEdit("pack.toml", ["version"], "1.0 beta"), PackEdit("pack.toml", ["version"], "1..0"),
      PackEdit("pack.toml", ["version"], "v1"), PackEdit("pack.toml", ["version"], "1.2.3.4.5"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard let version = contents.files.root("pack.toml")?["version"]?.text, !version.isBlank else {
      return []
    }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count <= 4 && parts.allSatisfy(isNumber) { return [] }
    let expected =
      "expected up to four numbers with full stops between them, such as `1.0.0`, each of "
      + "\(mostDigits) digits at most"
    return [problem("pack.toml", ["version"], expected)]
  }

  private static func isNumber(_ part: Substring) -> Bool {
    (1...mostDigits).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
