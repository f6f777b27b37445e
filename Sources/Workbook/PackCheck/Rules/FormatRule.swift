/// Checks that `format`, the version of the pack format, is supported.
enum FormatRule: PackRule {
  static let isFatal = true
  /// The supported version of the format.
  static let current = 1

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["format"], 1)],
    bad: [PackEdit("pack.toml", ["format"], 2), PackEdit("pack.toml", ["format"], 0)])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard let format = contents.files.root("pack.toml")?["format"]?.integer else { return [] }
    if format == current { return [] }
    let message =
      format > current
      ? "format \(format) is newer than this program reads (\(current)): use a newer Shoal"
      : "expected \(current), the version of this format"
    return [problem("pack.toml", ["format"], message)]
  }

  /// Returns the problem of a pack in a newer format, to which no other rule can be applied.
  static func newer(_ contents: PackContents) -> [PackProblem] {
    let format = contents.files.root("pack.toml")?["format"]?.integer ?? current
    return format > current ? check(contents) : []
  }
}
