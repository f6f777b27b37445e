/// Checks that a pack has a `pack.toml`.
enum MissingFileRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("sources.toml", [], nil)],
    bad: [PackEdit("pack.toml", [], nil)])

  static func check(_ contents: PackContents) -> [PackProblem] {
    if contents.files.has("pack.toml") { return [] }
    return [
      problem(
        "pack.toml", [],
        "there is no such file here, and a pack begins with it: `shoal pack new` writes one")
    ]
  }
}
