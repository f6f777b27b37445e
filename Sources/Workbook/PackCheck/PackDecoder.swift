/// Turns the files of a pack into a `Pack`, and finds everything that is wrong with them.
package enum PackDecoder {
  /// How much is checked.
  package enum Depth: Sendable {
    /// Only what would make the pack unusable.
    case structure
    /// Also wording, references and everything else worth putting right.
    case everything
    /// Nothing: the pack built into the program is checked when the program is.
    case nothing
  }

  /// Reads a pack. With an earlier version of it, also reports identifiers that are gone.
  /// `problems` are those already found in getting the files; they come back with the others.
  package static func read(
    _ files: PackFiles, checking depth: Depth = .everything, since earlier: Pack? = nil,
    problems: [PackProblem] = []
  ) -> PackReading {
    if depth == .nothing { return PackReading(pack: pack(files), problems: problems) }
    let contents = PackContents(files, earlier: earlier)
    let newer = FormatRule.newer(contents)
    let rules = PackRules.all.filter { depth == .everything || $0.isFatal }
    let own = rules.lazy.flatMap { $0.check(contents) }.filter(files.isOwn)
    let found = problems + (newer.isEmpty ? Array(own) : newer)
    let isSound = !found.contains(where: \.isFatal)
    return PackReading(pack: isSound ? pack(files) : nil, problems: found.sorted())
  }

  private static func pack(_ files: PackFiles) -> Pack {
    let root = files.root("pack.toml") ?? PackTable()
    let dilemmas = files.root("dilemmas.toml") ?? PackTable()
    return Pack(
      id: root.text("id"), title: root.text("title"), version: root.text("version"),
      language: root.text("language"), stem: Wording(root.table("stem")),
      scale: Scale(root.table("scale")), importance: Scale(root.table("importance")),
      areas: root.tables("area").map { Area($0, files) },
      dilemmas: dilemmas.tables("dilemma").map { Dilemma($0) },
      dilemmaQuestions: dilemmas.texts("ask"),
      frames: (files.root("frames.toml")?.tables("frame") ?? []).map { ReflectionFrame($0) },
      about: files.root("about.toml").map { About($0) } ?? About(),
      guide: files.root("guide.toml").map { Guide($0) } ?? Guide(),
      sources: (files.root("sources.toml")?.tables("source") ?? []).map { Source($0) })
  }
}
