/// Checks that all fields are known, as a misspelt field would be ignored without notice.
enum UnknownFieldRule: PackRule {
  static let isFatal = false

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["statement", 0, "reverse"], true)],
    bad: [
      PackEdit("pack.toml", ["titel"], "Leading"),
      PackEdit("themes/purpose.toml", ["statement", 0, "reversed"], true),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.filter { $0.field == nil }.map { leaf in
      guard case .key(let name)? = leaf.path.last else { return problem(leaf, "unknown field") }
      let names = leaf.section.fields.map(\.name)
      if let near = Spelling.nearest(to: name, in: names) {
        return problem(leaf, "unknown field: did you mean `\(near)`?")
      }
      return problem(leaf, "unknown field: expected one of \(names.joined(separator: ", "))")
    }
  }
}
