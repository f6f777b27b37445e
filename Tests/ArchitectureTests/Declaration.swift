/// A declaration in a source, as far as one line tells.
struct Declaration {
  /// `struct`, `func`, `let` ...
  let kind: String
  let name: String
  /// From 1.
  let line: Int
  let isPackage: Bool
  let isStatic: Bool
  /// Whether a doc comment stands before it, attributes apart.
  let isDocumented: Bool

  var isType: Bool { Self.types.contains(kind) }

  private static let types: Set = ["struct", "class", "enum", "actor", "protocol", "typealias"]
  private static let kinds = types.union(["func", "let", "var"])
  private static let modifiers: Set = [
    "package", "private", "fileprivate", "internal", "static", "final", "indirect", "mutating",
    "nonisolated", "consuming", "borrowing",
  ]

  /// Every declaration that begins a line.
  static func all(in source: String) -> [Declaration] {
    var isDocumented = false
    return Tree.lines(source).compactMap { line in
      if line.text.hasPrefix("///") { isDocumented = true }
      if line.text.hasPrefix("///") || isAttribute(line.text) { return nil }
      defer { isDocumented = false }
      return Declaration(line.text, line.number, isDocumented)
    }
  }

  /// Whether a line holds nothing but attributes, which may stand after the doc comment.
  private static func isAttribute(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { $0.hasPrefix("@") }
  }

  private init?(_ text: Substring, _ number: Int, _ isDocumented: Bool) {
    let words = text.split(separator: " ").drop { $0.hasPrefix("@") }
    let before = words.prefix { Self.modifiers.contains(Self.plain($0)) }
    let rest = words.dropFirst(before.count)
    guard let kind = rest.first, Self.kinds.contains(String(kind)) else { return nil }
    self.kind = String(kind)
    name = rest.dropFirst().first.map(Self.name) ?? ""
    line = number
    isPackage = before.contains("package")
    isStatic = before.contains("static")
    self.isDocumented = isDocumented
  }

  /// A modifier without what it is limited to: `private(set)` is `private`.
  private static func plain(_ word: Substring) -> String {
    String(word.prefix { $0 != "(" })
  }

  /// The name at the head of a word, or the operator that it is.
  private static func name(_ word: Substring) -> String {
    let name = word.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return String(name.isEmpty ? word.prefix { $0 != "(" } : name)
  }
}
