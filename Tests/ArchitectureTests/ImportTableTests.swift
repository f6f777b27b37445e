import Testing

/// The table in Sources/README.md is the rule that the sources are held to.
@Suite struct ImportTableTests {
  @Test func theMapSaysWhatIsAllowed() throws {
    let text = try Tree.read("Sources/README.md")
    let start = try #require(text.firstRange(of: "<!-- imports -->\n")?.upperBound)
    let end = try #require(text.firstRange(of: "<!-- /imports -->")?.lowerBound)
    var table: [String: Set<String>] = [:]
    for row in text[start..<end].split(separator: "\n").dropFirst(2) {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      try #require(cells.count == 6, "\(row)")
      table[try #require(Self.quoted(cells[1]).first)] = Set(Self.quoted(cells[2] + cells[3]))
    }
    #expect(table == ImportRuleTests.allowed)
  }

  /// The words between backquotes.
  static func quoted(_ text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
