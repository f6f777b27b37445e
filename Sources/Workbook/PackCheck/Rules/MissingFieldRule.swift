/// Checks that required fields are present and not blank.
enum MissingFieldRule: PackRule {
  static let isFatal = true

  static let examples = PackExamples(
    good: [
      PackEdit("themes/purpose.toml", ["dilemma"], nil),
      PackEdit("pack.toml", ["scale", "no-chance"], nil),
      PackEdit("guide.toml", ["section", 0, "points"], nil),
    ],
    bad: [
      PackEdit("pack.toml", ["title"], nil), PackEdit("pack.toml", ["title"], "  "),
      PackEdit("pack.toml", ["scale", "point", 1, "label"], nil),
      PackEdit("themes/purpose.toml", ["statement"], nil),
      PackEdit("about.toml", ["privacy"], ""), PackEdit("guide.toml", ["purpose"], nil),
      PackEdit("guide.toml", ["section", 0, "paragraphs"], nil),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    contents.leaves.compactMap { leaf in
      guard let field = leaf.field, field.isRequired else { return nil }
      if case .wording = field.kind { return nil }
      switch leaf.node {
      case nil: return problem(leaf, "missing: add \(field.kind.example(field.name))")
      case .string(let text)? where text.isBlank:
        return problem(leaf, "empty: write something between the quotes")
      default: return nil
      }
    }
  }
}

extension PackSchema.Kind {
  /// Returns a description of the line to add for a missing value of this kind.
  fileprivate func example(_ name: String) -> String {
    switch self {
    case .id, .reference: "a line such as \(name) = \"some-name\""
    case .references, .themes: "a line such as \(name) = [\"some-name\"]"
    case .line, .prose, .wording: "a line such as \(name) = \"Some words\""
    case .list: "a line such as \(name) = [\"Some words\", \"Some more\"]"
    case .integer: "a line such as \(name) = 1"
    case .flag: "a line such as \(name) = true"
    case .section: "a section that begins with [\(name)]"
    case .sections: "sections that begin with [[\(name)]]"
    }
  }

  /// Returns a description of the syntax of a value of this kind.
  func expected(_ name: String) -> String {
    switch self {
    case .id, .reference: "an identifier, such as `\(name)-1`"
    case .references, .themes: "a list of identifiers in square brackets"
    case .line, .prose, .wording: "text in quotes"
    case .list: "a list of texts in square brackets"
    case .integer: "a whole number"
    case .flag: "true or false"
    case .section: "a [\(name)] section"
    case .sections: "[[\(name)]] sections"
    }
  }
}

extension String {
  /// Indicates an empty text, or one of white space alone.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
