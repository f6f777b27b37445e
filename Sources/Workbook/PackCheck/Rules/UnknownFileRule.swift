/// Checks that all files of a pack are known.
enum UnknownFileRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/humility.toml", [], [:])],
    bad: [PackEdit("dilemma.toml", [], [:]), PackEdit("themes/old/purpose.toml", [], [:])])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.files.files.filter { PackSchema.of(file: $0.name) == nil }.map {
      let near = Spelling.nearest(to: $0.name, in: PackSchema.fileNames)
      let hint = near.map { ": did you mean `\($0)`?" } ?? ": a theme's file is `themes/ID.toml`"
      return problem($0.name, [], "Shoal reads no such file\(hint)")
    }
  }
}
