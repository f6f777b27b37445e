/// Identifiers are short and plain: they end up in journals, file names and reports.
enum IDShapeRule: PackRule {
  static let isFatal = true
  /// The most characters an identifier has.
  static let longest = 40

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
        !isSound(id, sort)
      else { return nil }
      let letters = sort == .source ? "letters" : "small letters a to z"
      let shape = "\(letters), digits and inner hyphens, at most \(longest)"
      return problem(leaf, "an identifier has only \(shape)")
    }
  }

  private static func isSound(_ id: String, _ sort: PackSchema.Sort) -> Bool {
    let bytes = id.utf8
    let hyphen = UInt8(ascii: "-")
    guard bytes.count <= longest, bytes.first != hyphen, bytes.last != hyphen else { return false }
    return bytes.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen:
        true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): sort == .source
      default: false
      }
    }
  }
}
