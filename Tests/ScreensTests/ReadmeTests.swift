import Canvas
import FoundationEssentials
import Screens
import Testing

/// The table of keys in README.md is that of the program. `GOLDEN=record` writes it anew, and
/// fails, so that it is read before it is kept.
@Suite struct ReadmeTests {
  private static let path =
    String(#filePath.dropLast("Tests/ScreensTests/ReadmeTests.swift".count)) + "README.md"

  @Test func listsTheKeysThereAre() throws {
    let data = try #require(FileManager.default.contents(atPath: Self.path))
    let text = String(decoding: data, as: UTF8.self)
    let start = try #require(text.firstRange(of: "<!-- keys -->\n")?.upperBound)
    let end = try #require(text.firstRange(of: "<!-- /keys -->")?.lowerBound)
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      let fresh = text[..<start] + Self.table + text[end...]
      try Data(fresh.utf8).write(to: URL(filePath: Self.path))
      Issue.record("recorded the keys in README.md; read them before they are kept")
      return
    }
    #expect(text[start..<end] == Self.table, "README.md does not list the keys as they are")
  }

  private static var table: String {
    let rows = Command.allCases.map { command in
      let keys = command.keys.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(command.label) | `\(command.rawValue)` |\n"
    }
    return "| Keys | What they do | In the configuration |\n|---|---|---|\n" + rows.joined()
  }
}
