/// Checks that referenced sources, dilemmas and themes exist.
enum ReferenceRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [
      PackEdit("themes/purpose.toml", ["sources"], ["L3", "L1"]),
      PackEdit("dilemmas.toml", ["dilemma", 0, "themes"], ["candour"]),
    ],
    bad: [
      PackEdit("themes/purpose.toml", ["sources", 0], "L2"),
      PackEdit("themes/purpose.toml", ["dilemma"], "wards"),
      PackEdit("frames.toml", ["frame", 0, "source"], "E9"),
      PackEdit("dilemmas.toml", ["dilemma", 0, "themes", 0], "humility"),
      PackEdit("sources.toml", [], nil, reported: ("themes/purpose.toml", ["sources", 0])),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    let known = contents.identifiers
    return contents.leaves.flatMap { leaf -> [PackProblem] in
      guard let sort = leaf.field?.kind.referenced, !contents.isUnread(sort) else { return [] }
      return contents.mentions(in: leaf).compactMap { id, path in
        if known[sort]?.contains(id) ?? false { return nil }
        let near = Spelling.nearest(to: id, in: (known[sort] ?? []).sorted())
        let hint = near.map { ": did you mean `\($0)`?" } ?? ": add it, or take this out"
        return problem(leaf.file, path, "no \(sort.rawValue) is called `\(id)`\(hint)")
      }
    }
  }
}

extension PackSchema.Kind {
  fileprivate var referenced: PackSchema.Sort? {
    switch self {
    case .reference(let sort), .references(let sort): sort
    default: nil
    }
  }
}

extension PackContents {
  /// The existing identifiers by sort; themes are identified by the names of their files.
  fileprivate var identifiers: [PackSchema.Sort: Set<String>] {
    var known: [PackSchema.Sort: Set<String>] = [:]
    for leaf in leaves {
      guard case .id(let sort)? = leaf.field?.kind, let id = leaf.node?.text else { continue }
      known[sort, default: []].insert(id)
    }
    let names = files.files.map(\.name) + files.unread
    known[.theme] = Set(names.compactMap(PackFiles.theme(ofFile:)))
    return known
  }

  /// Returns true if the file with identifiers of a sort could not be parsed completely.
  fileprivate func isUnread(_ sort: PackSchema.Sort) -> Bool {
    files.unread.contains("\(sort.rawValue)s.toml")
  }

  fileprivate func mentions(in leaf: Leaf) -> [(id: String, path: PackPath)] {
    if let id = leaf.node?.text { return [(id, leaf.path)] }
    return (leaf.node?.elements ?? []).enumerated().compactMap { index, node in
      node.text.map { ($0, leaf.path + [.index(index)]) }
    }
  }
}
