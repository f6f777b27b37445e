import Store
import Testing
import Workbook

@Suite struct TOMLLinesTests {
  static let source = #"""
    # a comment = 1
    title = "T" # [[not]]
    "quoted key" = 'C:\'
    a.b = { x = 1, y = [10, { z = "," }] }
    long = """
    title = "not this"
    \""" still ""five"""""
    café = 1
    after = '''
    [no]'''

    [table]
      indented = 1
      é = "é"
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
    let place = TOMLLines(Array(Self.source.utf8)).place(of: expected.path)
    #expect(
      place.line == expected.line && place.column == expected.column,
      "\(expected.path.words) \(place)")
  }

  @Test func columnsCountCharacters() {
    let lines = TOMLLines(Array("a = [\"é\", \"b\"]".utf8))
    #expect(lines.place(of: ["a", 1]).column == 11)
  }

  @Test func anyBytesEnd() {
    for text in ["[", "[[", "a", "a=", "a=[", "a={", "a={b", "a=[,", "\"", "]", "é", "a.", "=]"] {
      #expect(TOMLLines(Array(text.utf8)).place(of: []).line == 1)
    }
  }
}
