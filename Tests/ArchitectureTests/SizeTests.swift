import Testing

/// The budgets of Sources/README.md.
@Suite struct SizeTests {
  /// The most lines a file has.
  private static let most = 400
  /// The most lines that the middle file of a target has.
  private static let mostInTheMiddle = 120

  @Test(arguments: Tree.targets)
  func filesAreSmall(_ target: String) throws {
    let files = try Tree.swiftFiles(under: target)
    let lengths = try files.map { try Tree.read($0).count { $0 == "\n" } }
    for (file, length) in zip(files, lengths) where length > Self.most {
      Issue.record("\(file) has \(length) lines, expected at most \(Self.most)")
    }
    let median = lengths.sorted()[lengths.count / 2]
    #expect(median <= Self.mostInTheMiddle, "the files of \(target) are long")
  }
}
