/// A pack says what it is and what may not be concluded from it, in `about.toml`.
enum MissingAboutRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("frames.toml", [], nil)],
    bad: [PackEdit("about.toml", [], nil)])

  static func check(_ contents: PackContents) -> [PackProblem] {
    if contents.files.has("about.toml") { return [] }
    let message =
      "there is no such file: say what people should know, and what not to conclude. "
      + "`shoal pack new` writes one to start from"
    return [problem("about.toml", [], message)]
  }
}
