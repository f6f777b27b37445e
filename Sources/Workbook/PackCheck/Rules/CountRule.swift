/// Checks that lists and repeated sections have no more elements than a screen or a scale can hold,
/// and no fewer than they need.
enum CountRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [
      PackEdit("themes/purpose.toml", ["statement", 1], nil),
      PackEdit("themes/purpose.toml", ["watch-for"], []),
    ],
    bad: [
      PackEdit("themes/purpose.toml", ["statement"], []),
      PackEdit("themes/purpose.toml", ["statement"], .array(Array(repeating: [:], count: 13))),
      PackEdit("pack.toml", ["area"], []), PackEdit("pack.toml", ["area", 0, "themes"], []),
      PackEdit("pack.toml", ["scale", "point"], [["value": 1, "label": "Always"]]),
      PackEdit("pack.toml", ["importance", "point"], .array(Array(repeating: [:], count: 12))),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.compactMap { leaf in
      guard let field = leaf.field, let count = leaf.node?.elements?.count else { return nil }
      if field.count.contains(count) { return nil }
      let range = "\(field.count.lowerBound) to \(field.count.upperBound)"
      let advice =
        count < field.count.lowerBound
        ? "add \(field.count.lowerBound - count) or more"
        : "take out \(count - field.count.upperBound) or more"
      return problem(leaf, "expected \(range) of them, found \(count): \(advice)")
    }
  }
}
