import Testing

/// Where things are.
@Suite struct FolderTests {
  /// What a visitor sees first, and nothing else.
  private static let top: Set = [
    "Package.swift", "README.md", "CHANGELOG.md", "LICENSE", "run", "check", "Resources", "Sources",
    "Tests",
  ]
  /// What the package manager leaves behind, and git does not keep.
  private static let leftBehind: Set = ["Package.resolved"]

  @Test func theTopHoldsOnlyWhatItShould() throws {
    let names = Set(try Tree.names(in: "").filter { !$0.hasPrefix(".") })
    #expect(names.subtracting(Self.leftBehind) == Self.top)
  }

  @Test func noNameHasASpace() throws {
    for folder in ["Sources", "Tests", "Resources"] {
      let spaced = try Tree.paths(under: folder).filter { $0.contains(" ") }
      #expect(spaced.isEmpty, "\(spaced)")
    }
  }

  @Test(arguments: documents) func whatADocumentPointsAtIsThere(_ document: String) throws {
    let folder = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let text = try Tree.read(document)
    for link in Self.links(in: text) where !link.contains("://") {
      #expect(Tree.exists(folder + link), "\(document) points at \(link)")
    }
    for path in Self.paths(in: text) {
      #expect(Tree.exists(path), "\(document) names \(path)")
    }
  }

  /// Every page of the documentation.
  private static let documents: [String] =
    ["README.md", "CHANGELOG.md"]
    + [".github", "Sources", "Tests", "Resources"].flatMap { folder in
      ((try? Tree.paths(under: folder)) ?? []).filter { $0.hasSuffix(".md") }
        .map { "\(folder)/\($0)" }.sorted()
    }

  /// The targets of `[words](target)`.
  private static func links(in text: String) -> [String] {
    text.split(separator: "](", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != ")" }) }
  }

  /// The paths between backquotes: from the root, or from Sources when a target comes first.
  private static func paths(in text: String) -> [String] {
    let targets = Set(ImportRuleTests.allowed.keys).union(["CNcurses"])
    return ImportTableTests.quoted(text).compactMap { word in
      guard word.contains("/"), word.allSatisfy({ !" <>*".contains($0) }) else { return nil }
      let first = String(word.prefix { $0 != "/" })
      if ["Sources", "Tests", "Resources"].contains(first) { return word }
      return targets.contains(first) ? "Sources/\(word)" : nil
    }
  }
}
