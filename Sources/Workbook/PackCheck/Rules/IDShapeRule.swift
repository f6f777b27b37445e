/// Checks the syntax of identifiers, which appear in journals, file names and reports.
enum IDShapeRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [
      PackEdit("pack.toml", ["id"], "core-2"),
      PackEdit("sources.toml", ["source", 0, "id"], "L14"),
    ],
    bad: [
      PackEdit("pack.toml", ["id"], "Core"), PackEdit("pack.toml", ["id"], "../core"),
      PackEdit("pack.toml", ["id"], "-rf"), PackEdit("pack.toml", ["area", 0, "id"], "a/b"),
      PackEdit("pack.toml", ["id"], .string(String(repeating: "a", count: 41))),
      PackEdit("themes/purpose.toml", ["statement", 0, "id"], "purpose_1"),
      PackEdit("sources.toml", ["source", 0, "id"], "L 14"),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.compactMap { leaf in
      guard case .id(let sort)? = leaf.field?.kind, let id = leaf.node?.text, !id.isBlank,
        !Identifier.isSound(id, sort)
      else { return nil }
      return problem(leaf, "an identifier has " + Identifier.shape(sort) + suggestion(id))
    }
  }

  /// Returns the end of the message with a valid identifier that is similar; empty if there is
  /// none.
  private static func suggestion(_ id: String) -> String {
    let plain = id.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let near = String(plain).split(separator: " ").joined(separator: "-")
    return Identifier.isSound(near, .theme) ? ": try `\(near)`" : ""
  }
}
