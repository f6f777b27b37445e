/// Checks that fields have values of the right type.
enum WrongTypeRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [PackEdit("themes/purpose.toml", ["sources"], [])],
    bad: [
      PackEdit("pack.toml", ["version"], 1), PackEdit("pack.toml", ["stem"], "How often"),
      PackEdit("pack.toml", ["format"], "1"), PackEdit("pack.toml", ["area"], [:]),
      PackEdit("pack.toml", ["area", 0], "Values"),
      PackEdit("themes/purpose.toml", ["prompts", 0], 3),
      PackEdit("themes/purpose.toml", ["statement", 0, "reverse"], "no"),
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], .other("a date")),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.flatMap { leaf -> [PackProblem] in
      guard let field = leaf.field, let node = leaf.node else { return [] }
      guard field.kind.accepts(node) else {
        let expected = field.kind.expected(field.name)
        return [problem(leaf, "expected \(expected), found \(node.sort)")]
      }
      return elements(of: leaf, field.kind, node)
    }
  }

  private static func elements(
    of leaf: PackContents.Leaf, _ kind: PackSchema.Kind, _ node: PackNode
  ) -> [PackProblem] {
    (node.elements ?? []).enumerated().compactMap { index, element in
      if kind.acceptsElement(element) { return nil }
      let expected = if case .sections = kind { "a section" } else { "text in quotes" }
      let message = "expected \(expected), found \(element.sort)"
      return problem(leaf.file, leaf.path + [.index(index)], message)
    }
  }
}

extension PackSchema.Kind {
  fileprivate func accepts(_ node: PackNode) -> Bool {
    switch (self, node) {
    case (.id, .string), (.reference, .string), (.line, .string), (.prose, .string),
      (.wording, .string), (.integer, .integer), (.flag, .boolean), (.section, .table),
      (.references, .array), (.themes, .array), (.list, .array), (.sections, .array):
      true
    default: false
    }
  }

  fileprivate func acceptsElement(_ node: PackNode) -> Bool {
    if case .sections = self { node.table != nil } else { node.text != nil }
  }
}
