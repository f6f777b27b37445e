/// Checks that identifiers are unique within their sort across the whole pack.
enum DuplicateIDRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["area", 0, "id"], "purpose")],
    bad: [
      PackEdit("themes/purpose.toml", ["statement", 1, "id"], "purpose-1"),
      PackEdit(
        "themes/candour.toml", ["statement", 0, "id"], "purpose-1",
        reported: ("themes/purpose.toml", ["statement", 0, "id"])),
      PackEdit(
        "themes/candour.toml", ["watch-for", 0, "id"], "purpose-w1",
        reported: ("themes/purpose.toml", ["watch-for", 0, "id"])),
      PackEdit("themes/purpose.toml", ["id"], "candour"),
      PackEdit("frames.toml", ["frame", 0, "prompt", 1, "id"], "what-what"),
      PackEdit("sources.toml", ["source", 1, "id"], "L1"),
      PackEdit("guide.toml", ["section", 1, "id"], "roles"),
      PackEdit(
        "dilemmas.toml", ["dilemma", 1], ["id": "ward"],
        reported: ("dilemmas.toml", ["dilemma", 1, "id"])),
    ])

  private struct Key: Hashable {
    var sort: PackSchema.Sort
    var id: String
  }

  static func check(_ contents: PackContents) -> [PackProblem] {
    var first: [Key: String] = [:]
    return contents.leaves.compactMap { leaf in
      guard case .id(let sort)? = leaf.field?.kind, let id = leaf.node?.text else { return nil }
      let key = Key(sort: sort, id: id)
      guard let file = first[key] else {
        first[key] = leaf.file
        return nil
      }
      let place = file == leaf.file ? "in this file" : "in \(file)"
      return problem(
        leaf,
        "the \(sort.rawValue) identifier `\(id)` is already used \(place): give this one another")
    }
  }
}
