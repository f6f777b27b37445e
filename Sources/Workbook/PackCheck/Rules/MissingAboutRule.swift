/// A pack says what it is and what may not be concluded from it, in `about.toml`.
enum MissingAboutRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("frames.toml", [], nil)],
    bad: [PackEdit("about.toml", [], nil)])

  static func check(_ contents: PackContents) -> [PackProblem] {
    if contents.files.has("about.toml") { return [] }
    return [problem("about.toml", [], "expected this file: privacy, about, limits, provenance")]
  }
}
