import FoundationEssentials
import Store
import Testing
import Workbook

/// The example in Resources/README.md is a pack without problems.
@Suite struct PackGuideTests {
  private static let path =
    String(#filePath.dropLast("Tests/StoreTests/Packs/PackGuideTests.swift".count))
    + "Resources/README.md"

  @Test func theExampleIsSound() throws {
    let files = try Self.files()
    let names = ["about", "dilemmas", "frames", "guide", "pack", "sources", "themes/promises"]
    #expect(files.map(\.name).sorted() == names.map { "\($0).toml" })
    let reading = PackReader.read(files: files)
    #expect(reading.problems == [])
    #expect(reading.pack?.statements.map(\.id) == ["promises-1", "promises-2"])
    #expect(reading.pack?.guide.section("reveal")?.points.count == 1)
  }

  /// Each block of TOML is a file, and its first line is a comment with the file's name.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let data = try #require(FileManager.default.contents(atPath: path))
    let blocks = String(decoding: data, as: UTF8.self).split(separator: "```toml\n# ").dropFirst()
    return blocks.map { block in
      let text = block.prefix(upTo: block.firstRange(of: "```")?.lowerBound ?? block.endIndex)
      return (String(text.prefix { $0 != "\n" }), Array(text.drop { $0 != "\n" }.utf8))
    }
  }
}
