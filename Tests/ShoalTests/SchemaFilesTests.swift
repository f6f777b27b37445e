import FoundationEssentials
import Reports
import Shoal
import Store
import Testing
import Workbook

/// The Table Schemas in `Resources/Schemas` are those of the program. `GOLDEN=record` writes them
/// anew, and fails.
@Suite("The published Table Schemas") struct SchemaFilesTests {
  private static let folder =
    String(#filePath.dropLast("Tests/ShoalTests/SchemaFilesTests.swift".count))
    + "Resources/Schemas/"

  @Test("are what the program says of the core pack", arguments: ["long", "wide"])
  func fresh(_ form: String) throws {
    let pack = try #require(PackReader.read(files: PackSource.core, checking: .nothing).pack)
    let text =
      form == "long"
      ? SummaryTableSchema.long(pack)
      : SummaryTableSchema.wide(
        Book([Change(.takenIn(.watchFors), .tick)]), pack: pack, assessment: 1)
    let path = Self.folder + "summary-\(form).tableschema.json"
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(path)")
    }
    let kept = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(kept == text, "\(path) is not what the program says")
  }
}
