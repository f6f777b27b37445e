import Testing
import Workbook

/// The section "Array" of the TOML specification, and values that are none.
@Suite struct TOMLReaderValuesTests {
  static let sound: [(source: String, node: PackNode)] = [
    ("[]", []), ("[ ]", []), ("[1]", [1]), ("[1,]", [1]), ("[ 1 , 2 ]", [1, 2]),
    ("[1, 'a', true, [2, [3]], {b = 4}]", [1, "a", true, [2, [3]], ["b": 4]]),
    ("[\n  1, # one\n\n  # two\n  2\n  , 3\r\n]", [1, 2, 3]), ("[\"a]\", 'b,']", ["a]", "b,"]),
    ("[\n[1],\n[a]\n]".replacing("a", with: "2"), [[1], [2]]), ("[[[]]]", [[[]]]),
    ("[\n[true]\n]", [[true]]), ("[\n[inf]\n]", [[.other("a fraction")]]),
    ("[\"\"\"\nx\n\"\"\", 1]", ["x\n", 1]), ("[[1, 2], ['a']]", [[1, 2], ["a"]]),
  ]

  @Test(arguments: sound.indices) func isRead(_ index: Int) {
    let source = "a = \(Self.sound[index].source)\nb = 1"
    #expect(source.toml == ["a": Self.sound[index].node, "b": 1])
    #expect(source.mistakes == [])
  }

  static let broken: [(source: String, mistake: String)] = [
    ("", "1:5: expected a value, found the end of the file"), ("\nb = 1", "1:5: expected a value"),
    ("# c", "1:5: expected a value"), ("= 1", "1:5: expected text in quotes"),
    ("hello", "1:5: expected text in quotes, a number, true, false or a list, found `hello`"),
    ("True", "1:5: expected text in quotes"), ("truex", "1:5: expected text in quotes"),
    ("]", "1:5: expected text in quotes"), ("[,]", "1:6: expected a value"),
    ("[1,,2]", "1:8: expected a value"), ("[1 2]", "1:8: expected a comma or `]`, found `2]`"),
    ("[1", "1:5: expected `]` to close this list"), ("[", "1:5: expected `]` to close this list"),
    ("[1, x, 2]", "1:9: expected text in quotes"), ("[1;2]", "1:7: expected a comma or `]`"),
    ("[1}", "1:7: expected a comma or `]`"), ("[1]]", "1:8: expected the end of the line"),
    ("\u{A0}1", "1:5: expected text in quotes"), ("\0", "1:5: expected text in quotes"),
  ]

  @Test(arguments: broken.indices) func isRefused(_ index: Int) {
    let mistakes = "a = \(Self.broken[index].source)".mistakes
    #expect(mistakes.count == 1 && mistakes[0].hasPrefix(Self.broken[index].mistake), "\(mistakes)")
  }

  @Test func listsInsideListsHaveALimit() {
    let nested = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect("a = \(nested(31))".mistakes == [])
    #expect("a = \(nested(32))".mistakes == ["1:36: expected fewer lists inside lists"])
  }
}
