import Store
import Testing
import Workbook

/// Going on after mistakes: each is reported once, where it is, and what is sound is kept.
@Suite struct TOMLReaderTests {
  /// A file with mistakes, the places of all that is reported, and what is read of the rest.
  static let files: [(source: String, places: [String], rest: PackNode)] = [
    ("a = \"x\nb : 2\nc = 3\nd = y\n", ["1:5", "2:3", "4:5"], ["c": 3]),
    ("x = 1 2\ny = \"\\q \\z\"\nz = \"\"", ["1:7", "2:6"], ["z": ""]),
    ("a = [\n  \"x,\n  \"y\",\n  z,\n]\nb = 1", ["2:3", "4:3"], ["b": 1]),
    ("a = [1, x, y]\nb = [\n x, # y, z\n 2 3,\n 4]\nc = 1", ["1:9", "3:2", "4:4"], ["c": 1]),
    ("a = [\"x\"\n  \"y\"\n  \"z\"]\nb = 2", ["2:3", "3:3"], ["b": 2]),
    ("a = [\"x\",\n  \"y\"\nb = 2\n[c]\nd = 3", ["1:5"], ["b": 2, "c": ["d": 3]]),
    ("a = [\n[[b]]\nc = 1", ["1:5"], ["b": [["c": 1]]]),
    ("a = [x\nb = 2", ["1:6"], ["b": 2]), ("a = [[[1,\nb = 2", ["1:7"], ["b": 2]),
    ("a = {b = 1,\n  c = 2,\n}\nd = 4", ["1:12"], ["d": 4]),
    ("a = {b = 1\nc = 2\nd = x", ["1:11", "3:5"], ["c": 2]),
    ("a = b\"\"\"\nsome text\n\"\"\"\nc = 1", ["1:5"], ["c": 1]),
    ("[a]\nb = 1\nb = 2\n[a]\nb = 3\n[c]", ["3:1", "4:1"], ["a": ["b": 1], "c": [:]]),
    ("[[a]]\nb = 1\n[[a]\nb = 2\n[[a]]\nb = 3", ["3:5"], ["a": [["b": 1], ["b": 3]]]),
    ("[a.b]\n[[a]\n[a.b]\nc = 1 1", ["2:5", "4:7"], ["a": ["b": [:]]]),
    ("# \u{1} \u{2}\na = 1 # \u{3}\nb = 2", ["1:3", "2:9"], ["a": 1, "b": 2]),
  ]

  @Test(arguments: files.indices) func everyMistakeIsReportedOnce(_ index: Int) {
    let file = Self.files[index]
    let places = file.source.mistakes.map {
      $0.split(separator: ":").prefix(2).joined(separator: ":")
    }
    #expect(places == file.places, "\(file.source.mistakes)")
    #expect(file.source.toml == file.rest)
  }

  /// Three sections, the first with a long text that somebody forgot to close.
  static let unclosed = [
    "a = \"\"\"\nOne word.\n\n[b]\na = \"\"\"\nTwo words.\n\"\"\"\n[c]\na = 3",
    "a = \"\"\"\nOne word.\n\n[b]\na = \"\"\"Two words.\n\"\"\"\n[c]\na = 3",
    "a = \"\"\"\nOne word.\n\n[b]\na = '''\nTwo words.\n'''\n[c]\na = 3",
  ]

  @Test(arguments: unclosed) func aLongTextWithoutItsEndIsNamedAtItsStart(_ source: String) {
    #expect(source.mistakes == ["1:5: expected three quotes to close this text"])
    #expect(source.toml.table?["c"] == ["a": 3])
    #expect(!TOMLFile(Array(source.utf8)).isWhole)
  }

  @Test func insideALongTextWithoutItsEndNothingIsWrong() {
    let source = "a = \"\"\"\none \\q \u{1}\nb = \u{1}\nc = 3"
    let places = source.mistakes.map { $0.prefix(4) }
    #expect(places == ["1:5:", "3:5:"])
  }

  @Test func aLongTextMayLookUnclosed() {
    let source = "a = \"\"\"\nb = \"\"\"\nc = 1"
    #expect(source.toml == ["a": "b = ", "c": 1])
    #expect(source.mistakes == [])
  }

  @Test func onlyLostHeadersLeaveSectionsUnknown() {
    let isWhole = { TOMLFile(Array(($0 as String).utf8)).isWhole }
    #expect(isWhole("a = \n[b]\nc : 1\nc = [x\n[d]\nd = 1\nd = 2"))
    #expect(!isWhole("[a\n") && !isWhole("[a]\n[a]"))
  }

  @Test func anotherSortOfFileIsGivenUp() {
    #expect(String(repeating: "what is this?\n", count: 500).mistakes.count == 100)
  }
}
