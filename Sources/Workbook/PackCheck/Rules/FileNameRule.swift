/// Checks that a theme's file has the name of the theme.
enum FileNameRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["id"], "purpose")],
    bad: [PackEdit("themes/purpose.toml", ["id"], "purposes")])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.files.themes.compactMap { file in
      guard let name = PackFiles.theme(ofFile: file.name), let id = file.root["id"]?.text,
        !id.isBlank, id != name
      else { return nil }
      let message = "expected `\(name)`, after the file's name, found `\(id)`: change one of them"
      return problem(file.name, ["id"], message)
    }
  }
}
