import FoundationEssentials
import Testing
import Workbook

/// Runs the examples that stand beside each rule.
@Suite struct PackRuleTests {
  /// One example of one rule.
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: any PackRule.Type
    var edit: PackEdit

    var testDescription: String { "\(rule): \(edit.file) \(edit.path.words)" }

    /// The problems the rule finds in the sample with the edit made.
    var problems: [PackProblem] {
      let earlier = PackDecoder.read(.sample).pack
      return rule.check(PackContents(edit.applied(to: .sample), earlier: earlier))
    }
  }

  static let good = PackRules.all.flatMap { rule in
    rule.examples.good.map { Case(rule: rule, edit: $0) }
  }
  static let bad = PackRules.all.flatMap { rule in
    rule.examples.bad.map { Case(rule: rule, edit: $0) }
  }

  @Test(arguments: good) func letsPass(_ example: Case) {
    #expect(example.problems == [])
  }

  @Test(arguments: bad) func reports(_ example: Case) {
    let edit = example.edit
    let place = edit.reported ?? (edit.file, edit.path)
    let found = example.problems.map { "\($0.file): \($0.path.words)" }
    #expect(found.contains("\(place.file): \(place.path.words)"))
    #expect(example.problems.allSatisfy { $0.isFatal == example.rule.isFatal })
    #expect(example.problems.allSatisfy { !$0.message.isEmpty })
  }

  @Test(arguments: bad) func anEditedPackIsRefusedOnlyByFatalRules(_ example: Case) {
    let reading = PackDecoder.read(example.edit.applied(to: .sample))
    #expect((reading.pack == nil) == reading.problems.contains(where: \.isFatal))
    if example.rule.isFatal { #expect(reading.pack == nil) }
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    for rule in PackRules.all {
      #expect(!rule.examples.good.isEmpty && !rule.examples.bad.isEmpty, "\(rule)")
    }
  }

  @Test func everyRuleFileIsRun() throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = "/\(root)/Sources/Workbook/PackCheck/Rules"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == PackRules.all.map { "\($0).swift" }.sorted())
  }
}
