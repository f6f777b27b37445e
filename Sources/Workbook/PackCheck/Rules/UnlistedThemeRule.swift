/// Checks that every theme file is listed by an area, as an unlisted theme would never be shown.
enum UnlistedThemeRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["area", 0, "themes"], ["candour", "purpose"])],
    bad: [
      PackEdit("pack.toml", ["area", 0, "themes", 1], nil, reported: ("themes/candour.toml", [])),
      PackEdit("themes/humility.toml", [], ["id": "humility"]),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard !contents.files.unread.contains("pack.toml") else { return [] }
    let listed = Set(contents.listedThemes.map(\.id))
    return contents.files.themes.compactMap { file in
      guard let id = PackFiles.theme(ofFile: file.name), !listed.contains(id) else { return nil }
      let advice = "add \"\(id)\" to the themes of an area in pack.toml"
      return problem(file.name, [], "no area lists this theme, so nobody sees it: \(advice)")
    }
  }
}
