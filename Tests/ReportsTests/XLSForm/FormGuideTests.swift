import FoundationEssentials
import Reports
import Testing
import Workbook

/// The least that makes a pack, as Resources/README.md shows it, does.
@Suite struct FormGuideTests {
  private static let path =
    String(#filePath.dropLast("Tests/ReportsTests/XLSForm/FormGuideTests.swift".count))
    + "Resources/README.md"

  @Test func theExampleIsAPack() throws {
    let data = try #require(FileManager.default.contents(atPath: Self.path))
    let guide = String(decoding: data, as: UTF8.self)
    let start = try #require(guide.firstRange(of: "```\nsurvey,")).lowerBound
    let block = guide[start...].dropFirst(4)
    let text = block[..<(block.firstRange(of: "```")?.lowerBound ?? block.endIndex)]
    let reading = XLSForm.read(Array(text.utf8), name: "form.csv")
    let pack = try #require(reading.pack, "\(reading.problems)")
    #expect(
      pack.statements.map(\.wording.me) == [
        "write down what you said?", "say early that you were late?",
      ])
    #expect(reading.problems.map(\.message).allSatisfy { $0.contains("privacy") })
    #expect(reading.notes == [])
  }
}
