/// Checks that every theme listed by an area has a file, and is listed only once.
enum ListedThemeRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["area", 0, "themes"], ["candour", "purpose"])],
    bad: [
      PackEdit("pack.toml", ["area", 0, "themes", 1], "humility"),
      PackEdit("pack.toml", ["area", 0, "themes", 1], "purpose"),
      PackEdit("pack.toml", ["area", 0, "themes", 2], "purpose"),
      PackEdit("themes/candour.toml", [], nil, reported: ("pack.toml", ["area", 0, "themes", 1])),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    var seen: Set<String> = []
    return contents.listedThemes.compactMap { listed in
      let file = PackFiles.name(ofTheme: listed.id)
      if !seen.insert(listed.id).inserted {
        let message = "the theme `\(listed.id)` is already listed: take one of them out"
        return problem("pack.toml", listed.path, message)
      }
      if contents.files.has(file) { return nil }
      let message = "the theme `\(listed.id)` has no file: write \(file), or take it out here"
      return problem("pack.toml", listed.path, message)
    }
  }
}

extension PackContents {
  /// The themes listed by the areas, with their paths in `pack.toml`.
  var listedThemes: [(id: String, path: PackPath)] {
    leaves.flatMap { leaf -> [(id: String, path: PackPath)] in
      guard case .themes? = leaf.field?.kind else { return [] }
      return (leaf.node?.elements ?? []).enumerated().compactMap { index, node in
        node.text.map { ($0, leaf.path + [.index(index)]) }
      }
    }
  }
}
