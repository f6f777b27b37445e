import Testing

/// What one target offers to another is explained: every `package` type, function and static
/// constant has a doc comment.
///
/// Initializers, stored properties and cases may do without, where the type says enough; so may
/// what a protocol outside asks for.
@Suite struct DocumentationTests {
  private static let askedForElsewhere: Set = [
    "hash", "encode", "description", "body", "configuration", "run", "validate", "<", "==",
  ]

  @Test(arguments: Tree.targets.filter { $0.hasPrefix("Sources/") })
  func whatIsOfferedIsExplained(_ target: String) throws {
    for file in try Tree.swiftFiles(under: target) {
      for declaration in Declaration.all(in: try Tree.read(file)) where needsWords(declaration) {
        Issue.record("\(file):\(declaration.line): \(declaration.name) has no doc comment")
      }
    }
  }

  private func needsWords(_ declaration: Declaration) -> Bool {
    declaration.isPackage && !declaration.isDocumented
      && (declaration.isType || declaration.kind == "func" || declaration.isStatic)
      && !Self.askedForElsewhere.contains(declaration.name)
  }

  @Test func readsDeclarationsHoweverTheyAreWritten() {
    let source = """
      /// A word.
      @MainActor
      package final class Word {
        package static let long = 1
        @discardableResult
        package mutating func grow() {}
        package static func < (left: Word, right: Word) -> Bool { false }
        // package struct Comment {}
        enum Letter: String { case a }
      }
      """
    let found = Declaration.all(in: source)
    #expect(found.map(\.name) == ["Word", "long", "grow", "<", "Letter"])
    #expect(found.map(\.line) == [3, 4, 6, 7, 9])
    #expect(found.filter(\.isDocumented).map(\.name) == ["Word"])
    #expect(found.filter(needsWords).map(\.name) == ["long", "grow"])
  }
}
