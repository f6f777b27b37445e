/// Checks that the stem and every statement have a wording for one person and one for a group.
enum MissingWordingRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("pack.toml", ["stem", "us"], "How often do we")],
    bad: [
      PackEdit("pack.toml", ["stem", "us"], nil),
      PackEdit("themes/purpose.toml", ["statement", 1, "me"], nil),
      PackEdit("themes/purpose.toml", ["statement", 0, "us"], " "),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.compactMap { leaf in
      guard let field = leaf.field, case .wording = field.kind else { return nil }
      guard leaf.node.map({ $0.text?.isBlank ?? false }) ?? true else { return nil }
      let voice = field.name == "me" ? "for one person" : "for a group"
      return problem(leaf, "missing: add the wording \(voice), \(field.name) = \"...\"")
    }
  }
}
