/// Checks that identifiers persist from one version to the next, as answers are stored under them.
enum ChangedIDRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["statement", 0, "me"], "begin with people?")],
    bad: [
      PackEdit(
        "themes/purpose.toml", ["statement", 0, "id"], "purpose-9",
        reported: ("themes/purpose.toml", [])),
      PackEdit(
        "themes/purpose.toml", ["watch-for", 0], nil,
        reported: ("themes/purpose.toml", [])),
      PackEdit(
        "frames.toml", ["frame", 0, "prompt", 0, "id"], "what-1",
        reported: ("frames.toml", [])),
      PackEdit("themes/candour.toml", [], nil, reported: ("pack.toml", [])),
      PackEdit("pack.toml", ["id"], "other"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard let earlier = contents.earlier else { return [] }
    let kept = contents.kept
    return changedPack(contents, earlier)
      + published(in: earlier).compactMap { published in
        if kept.contains(published.key) || contents.files.unread.contains(published.file) {
          return nil
        }
        let file = contents.files.has(published.file) ? published.file : "pack.toml"
        let name = "the \(published.key.sort.rawValue) `\(published.key.id)`"
        let loss = "give it its identifier back, or its answers count as from an earlier pack"
        return problem(file, [], "\(name) of version \(earlier.version) is gone: \(loss)")
      }
  }

  private static func changedPack(_ contents: PackContents, _ earlier: Pack) -> [PackProblem] {
    guard let id = contents.files.root("pack.toml")?["id"]?.text, id != earlier.id else {
      return []
    }
    return [
      problem(
        "pack.toml", ["id"],
        "expected `\(earlier.id)`, as in \(earlier.version): workbooks know the pack by it")
    ]
  }

  private struct Published {
    var key: PackContents.Key
    var file: String
  }

  private static func published(in pack: Pack) -> [Published] {
    let themes = pack.themes.flatMap { theme -> [Published] in
      let keys =
        [PackContents.Key(sort: .theme, id: theme.id)]
        + theme.statements.map { PackContents.Key(sort: .statement, id: $0.id) }
        + theme.watchFors.map { PackContents.Key(sort: .watchFor, id: $0.id) }
      return keys.map { Published(key: $0, file: PackFiles.name(ofTheme: theme.id)) }
    }
    let prompts = pack.frames.flatMap(\.prompts).map {
      Published(key: .init(sort: .prompt, id: $0.id), file: "frames.toml")
    }
    return themes + prompts
  }
}

extension PackContents {
  /// An identifier and its sort.
  struct Key: Hashable {
    var sort: PackSchema.Sort
    var id: String
  }

  fileprivate var kept: Set<Key> {
    Set(
      leaves.compactMap { leaf in
        guard case .id(let sort)? = leaf.field?.kind, let id = leaf.node?.text else { return nil }
        return Key(sort: sort, id: id)
      })
  }
}
