/// Checks that the version is numbers separated by full stops, such as `1.0.0`.
enum VersionRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["version"], "2026.1"), PackEdit("pack.toml", ["version"], "2")],
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
    return [problem("pack.toml", ["version"], "expected numbers and full stops, such as `1.0.0`")]
  }

  private static func isNumber(_ part: Substring) -> Bool {
    (1...6).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
