/// The decoder of pack files: builds a `Pack` and reports all problems.
package enum PackDecoder {
  /// The extent of checking.
  package enum Depth: Sendable {
    /// Only the rules without which the pack would be unusable.
    case structure
    /// All rules, including those about wording and references.
    case everything
    /// No rules, for the built-in pack, which is checked when the program is built.
    case nothing
  }

  /// Decodes a pack.
  ///
  /// - Parameters:
  ///   - files: the files of the pack.
  ///   - depth: the extent of checking.
  ///   - earlier: an earlier version of the pack, whose identifiers must still exist; nil to skip
  ///     this check.
  ///   - problems: the problems found in reading the files, which are included in the result.
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
