/// Checks that a pack has an `about.toml`, which describes it and the limits of its results.
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
