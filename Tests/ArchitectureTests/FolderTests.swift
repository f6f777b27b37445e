import Testing

/// Where things are.
@Suite struct FolderTests {
  /// What a visitor sees first, and nothing else.
  private static let top: Set = [
    "Package.swift", "README.md", "LICENSE", "run", "check", "Resources", "Sources", "Tests",
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

  @Test(arguments: [
    "README.md", "Sources/README.md", "Tests/README.md", "Resources/README.md",
  ])
  func whatADocumentPointsAtIsThere(_ document: String) throws {
    let folder = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let links = Self.links(in: try Tree.read(document))
    #expect(!links.isEmpty)
    for link in links where !link.contains("://") {
      #expect(Tree.exists(folder + link), "\(document) points at \(link)")
    }
  }

  /// The targets of `[words](target)`.
  private static func links(in text: String) -> [String] {
    text.split(separator: "](", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != ")" }) }
  }
}
