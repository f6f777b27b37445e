import Store
import Testing
import Workbook

/// Where everything is, and files that are no text.
@Suite struct TOMLFileTests {
  static let source = #"""
    # a comment = 1
    title = "T" # [[not]]
    "quoted key" = 'C:\'
    a.b = { x = 1, y = [10, { z = "," }] }
    long = """
    title = "not this"
    \""" still ""five"""""
    "café" = 1
    after = '''
    [no]'''

    [table]
      indented = 1
      "é" = "é"
    [ spaced . key ]
    k = 2
    [[row]]
    id = 1
    [[row.cell]]
    id = 2
    [[row]]
    [[row.cell]]
    [[row.cell]]
    list = [
      "a", # "x"
      "b", "c"
    ]
    quotes = ["""a""""", "b"]
    [row.plain]
    deep = 1
    """#

  static let places: [(path: PackPath, line: Int, column: Int)] = [
    (["title"], 2, 1), (["quoted key"], 3, 1), (["a"], 4, 1), (["a", "b", "x"], 4, 9),
    (["a", "b", "y", 0], 4, 21), (["a", "b", "y", 1, "z"], 4, 27), (["long"], 5, 1),
    (["after"], 9, 1), (["table"], 12, 1), (["table", "indented"], 13, 3),
    (["table", "missing"], 12, 1), (["spaced", "key", "k"], 16, 1), (["row"], 17, 1),
    (["row", 0, "id"], 18, 1), (["row", 0, "cell", 0, "id"], 20, 1), (["row", 1], 21, 1),
    (["row", 1, "cell", 0], 22, 1), (["row", 1, "cell", 1, "list"], 24, 1),
    (["row", 1, "cell", 1, "list", 0], 25, 3), (["row", 1, "cell", 1, "list", 2], 26, 8),
    (["row", 1, "cell", 1, "none"], 23, 1), (["row", 1, "cell", 1, "quotes", 1], 28, 22),
    (["row", 1, "plain", "deep"], 30, 1), (["nothing"], 1, 1), ([], 1, 1),
  ]

  @Test(arguments: places.indices) func finds(_ index: Int) {
    let expected = Self.places[index]
    let place = TOMLFile(Array(Self.source.utf8)).place(of: expected.path)
    #expect(
      place.line == expected.line && place.column == expected.column,
      "\(expected.path.words) \(place)")
  }

  @Test func thePlacesAreThoseOfASoundFile() {
    #expect(Self.source.mistakes == [])
  }

  @Test func columnsCountCharacters() {
    let file = TOMLFile(Array("a = [\"é\", \"b\"]".utf8))
    #expect(file.place(of: ["a", 1]).column == 11)
  }

  @Test func keysStayInOrder() {
    #expect("b = 1\na.z = 2\na.y = 3".toml == ["b": 1, "a": ["z": 2, "y": 3]])
  }

  @Test func aByteOrderMarkIsPassedOver() {
    #expect("\u{FEFF}a = 1".toml == ["a": 1])
  }

  @Test func anotherEncodingIsTheOnlyMistake() {
    let file = TOMLFile(Array("a = 1\nb = 'caf".utf8) + [0xE9, 0x27, 0x0A, 0x3F])
    let message = "expected UTF-8 text: this byte is in another encoding"
    #expect(file.faults == [TOMLFault(message: message, place: .init(line: 2, column: 9))])
    #expect(!file.isWhole && file.root == PackTable())
  }

  @Test func aHugeFileIsNotLookedAt() {
    let file = TOMLFile([UInt8](repeating: UInt8(ascii: "?"), count: 1_000_001))
    #expect(file.faults == [TOMLFault(message: "expected at most 1 MB")])
  }

  @Test func messagesAreSafeToShow() {
    #expect("a = \u{1B}[2J".mistakes[0].hasSuffix("found `\u{241B}`"))
    #expect("\"\\u001b\" = 1\n\"\\u001b\" = 1".mistakes[0].contains("`\u{241B}` once"))
  }

  /// Starts of files and what follows them over and over.
  static let hostile: [String: String] = [
    "a = ": "[", "": "[\n", "b = ": "{a=", "c = ": "[\n", "d.": "a.", "e = '": "x", "f = 9": "9",
    "g = [": "1,", "h = \"": "\\q", "i = [,": ",", "#": "\0", "j = [ ": "*", "\n": "[[k]]\n[k.l]\n",
    "l = \"\"\"": "\nl = \"\"\"", "m = 1 \"\"\"": "\nm = 1 '''", "\r\n": "x.y = 1\n",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: hostile.keys.sorted())
  func manyMistakesEndSoon(_ start: String) {
    let more = Self.hostile[start, default: ""]
    let text = start + String(repeating: more, count: 200_000 / more.utf8.count)
    #expect("\(text)\n?".mistakes.count <= 101)
  }

  @Test func keysAreFoundAgainAmongMany() {
    let text = (0..<20_000).map { "k\($0) = \($0)\n" }.joined()
    let mistake = "20001:1: expected `k19999` once: it is already on line 20000"
    #expect((text + "k19999 = 0").mistakes == [mistake])
    #expect(text.toml.table?["k12345"] == 12_345)
  }
}
