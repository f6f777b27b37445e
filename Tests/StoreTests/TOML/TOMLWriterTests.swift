import Store
import Testing
import Workbook

/// What is written is read back as it was, whatever the texts are.
@Suite struct TOMLWriterTests {
  static let texts = [
    "", "plain", "\"quoted\"", "'''", "\"\"\"", "\\", "\\u0041", "a\nb", "\n", "a\n\n", "\"\n\"",
    "\t", "\u{7}", "\u{7F}", "é 日本語 👩‍👩‍👧", "# no comment", "[section]", "a = 1", "\\\n", " ",
    "\"\"\"\n\"\"\"\"\n", "\u{FEFF}", "e\u{301}",
  ]

  private static func readBack(_ root: PackTable) -> TOMLFile { TOMLFile(TOMLWriter.bytes(root)) }

  @Test(arguments: texts) func aTextIsReadBack(_ text: String) {
    let root = PackTable(entries: [
      .init(key: "a", node: .string(text)), .init(key: "b", node: [.string(text), "x"]),
      .init(key: "c", node: 7),
    ])
    let file = Self.readBack(root)
    #expect(file.faults == [])
    #expect(file.root == root)
  }

  @Test func sectionsAreReadBack() {
    let point: PackNode = ["value": -1, "label": "Less"]
    let root = PackTable(entries: [
      .init(key: "id", node: "x"), .init(key: "flag", node: true),
      .init(key: "scale", node: ["no-chance": "None", "point": [point, point]]),
      .init(key: "importance", node: ["point": [point]]),
      .init(key: "a key", node: ["b": "c"]),
      .init(
        key: "frame", node: [["id": "f", "prompt": [["id": "p"], ["id": "q"]]], ["id": "g"]]),
    ])
    let file = Self.readBack(root)
    #expect(file.faults == [])
    #expect(file.root == root)
  }

  @Test func longListsHaveALineForEach() {
    let words = (1...9).map { PackNode.string("The words of number \($0)") }
    let root = PackTable(entries: [.init(key: "list", node: .array(words))])
    #expect(
      String(decoding: TOMLWriter.bytes(root), as: UTF8.self).split(separator: "\n").count == 11)
    #expect(Self.readBack(root).root == root)
  }
}
