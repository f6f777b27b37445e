import Testing
import Workbook

/// The sections "Keys", "Table", "Inline table" and "Array of tables" of the TOML specification.
@Suite struct TOMLReaderKeysTests {
  static let sound: [(source: String, node: PackNode)] = [
    ("", [:]), ("# only a comment", [:]), ("a=1", ["a": 1]), ("  a\t=  1 # one", ["a": 1]),
    ("bare_key-1 = 1", ["bare_key-1": 1]), ("1234 = 1", ["1234": 1]), ("- = 1", ["-": 1]),
    ("\"127.0.0.1\" = 1", ["127.0.0.1": 1]), ("'quoted \"value\"' = 1", ["quoted \"value\"": 1]),
    ("\"\" = 1", ["": 1]), ("'' = 1", ["": 1]), (#""\u00e9" = 1"#, ["é": 1]),
    ("a.b.c = 1", ["a": ["b": ["c": 1]]]), ("a . \"b.c\" = 1", ["a": ["b.c": 1]]),
    ("3.14159 = 1", ["3": ["14159": 1]]), ("1979-05-27 = 1", ["1979-05-27": 1]),
    ("a.x = 1\nb = 2\na.y = 3", ["a": ["x": 1, "y": 3], "b": 2]),
    ("[a]", ["a": [:]]), ("[ a . 'b c' ] # c", ["a": ["b c": [:]]]),
    ("[a]\r\nb = 1", ["a": ["b": 1]]),
    ("[a.b]\nc = 1\n[a]\nd = 2", ["a": ["b": ["c": 1], "d": 2]]),
    ("[a]\nb.c = 1\n[a.b.d]\ne = 2", ["a": ["b": ["c": 1, "d": ["e": 2]]]]),
    ("[a.b.c]\n[a]\nb.d = 1", ["a": ["b": ["c": [:], "d": 1]]]),
    ("a = {}", ["a": [:]]), ("a = { b = 1, c.d = 2 }", ["a": ["b": 1, "c": ["d": 2]]]),
    ("a = {b.c = 1, b.d = 2}", ["a": ["b": ["c": 1, "d": 2]]]),
    ("a = {b = {c = [{d = 1}]}}", ["a": ["b": ["c": [["d": 1]]]]]),
    ("[[a]]\nb = 1\n[[a]]\n[[a]]\nb = 3", ["a": [["b": 1], [:], ["b": 3]]]),
    (
      "[[a]]\n[a.b]\nc = 1\n[[a.d]]\n[[a.d]]\n[[a]]\n[a.b]",
      ["a": [["b": ["c": 1], "d": [[:], [:]]], ["b": [:]]]]
    ),
    ("[a.b]\n[[a.c]]\n[a]", ["a": ["b": [:], "c": [[:]]]]),
  ]

  @Test(arguments: sound.indices) func isRead(_ index: Int) {
    #expect(Self.sound[index].source.toml == Self.sound[index].node)
    #expect(Self.sound[index].source.mistakes == [])
  }

  static let broken: [(source: String, mistake: String)] = [
    ("= 1", "1:1: expected a field's name, found `=`"),
    ("a", "1:2: expected `=` after `a`, found the end of the file"),
    ("a\n", "1:2: expected `=` after `a`"), ("a b = 1", "1:3: expected `=` after `a`, found `b`"),
    ("a : 1", "1:3: expected `=` after `a`, found `:`"), ("é = 1", "1:1: expected a field's name"),
    ("a. = 1", "1:4: expected a field's name"), (".a = 1", "1:1: expected a field's name"),
    ("a..b = 1", "1:3: expected a field's name"),
    ("\"\"\"a\"\"\" = 1", "1:1: expected a field's name"),
    ("\"a = 1", "1:1: expected \" to close this text on its line"),
    ("a = 1 b = 2", "1:7: expected the end of the line, found `b`"),
    ("a = 1\na = 2", "2:1: expected `a` once: it is already on line 1"),
    ("a = 1\n\"a\" = 2", "2:1: expected `a` once: it is already on line 1"),
    ("a = 1\na.b = 2", "2:1: expected `a` once: it is already on line 1"),
    ("a.b = 1\na = 2", "2:1: expected `a` once: it is already on line 1"),
    ("[", "1:2: expected a section's name, found the end"),
    ("[]", "1:2: expected a section's name"),
    ("[a", "1:3: expected `]` after the section's name"),
    ("[a.]", "1:4: expected a section's name"),
    ("[a]]", "1:4: expected the end of the line"), ("[[a]", "1:5: expected `]]` after the section"),
    ("[[a] ]", "1:5: expected `]]` after the section's name, found"),
    ("[ [a]]", "1:3: expected a section's name"),
    ("[a] b = 1", "1:5: expected the end of the line"),
    ("[a]\n[a]", "2:1: expected `a` once: it is already on line 1"),
    ("[a.b]\n[a]\nb = 1", "3:1: expected `b` once: it is already on line 1"),
    ("a = 1\n[a]", "2:1: expected `a` once: it is already on line 1"),
    ("a = 1\n[a.b]", "2:1: expected `a` once: it is already on line 1"),
    ("[a]\nb.c = 1\n[a.b]", "3:1: expected `b` once: it is already on line 2"),
    ("[a.b.c]\n[a]\nb.c.d = 1", "3:3: expected `c` once: it is already on line 1"),
    ("a = {b = 1}\n[a.c]", "2:1: expected `a` once: it is already on line 1"),
    ("a = {b = 1}\na.c = 2", "2:1: expected `a` once: it is already on line 1"),
    ("a = {b = 1, b = 2}", "1:13: expected `b` once: it is already on line 1"),
    ("a = {b = {}, b.c = 1}", "1:14: expected `b` once: it is already on line 1"),
    ("a = {b = 1,}", "1:12: expected a field's name, found `}`"),
    ("a = {b = 1 c = 2}", "1:12: expected a comma or `}`, found `c`"),
    ("a = {b = 1\n}", "1:11: expected `}` on this line"),
    ("a = {", "1:6: expected `}` on this line"),
    ("[a]\n[[a]]", "2:1: expected `a` once: it is already on line 1"),
    ("[[a]]\n[a]", "2:1: expected `a` once: it is already on line 1"),
    ("a = []\n[[a]]", "2:1: expected `a` once: it is already on line 1"),
    ("a = [{}]\n[a.b]", "2:1: expected `a` once: it is already on line 1"),
    ("[[a.b]]\n[a]\nb.c = 1", "3:1: expected `b` once: it is already on line 1"),
    ("[[a]]\n[a.b]\n[a.b]", "3:1: expected `b` once: it is already on line 2"),
    ("# \u{1}", "1:3: expected no hidden characters, found U+0001"),
    ("a = 1\r", "1:6: expected the end of the line"),
    ("\r\n\ra = 1", "2:1: expected a field's name"),
  ]

  @Test(arguments: broken.indices) func isRefused(_ index: Int) {
    let mistakes = Self.broken[index].source.mistakes
    #expect(mistakes.count == 1 && mistakes[0].hasPrefix(Self.broken[index].mistake), "\(mistakes)")
  }

  @Test func namesInsideNamesHaveALimit() {
    let names = Array(repeating: "a", count: 33).joined(separator: ".")
    #expect("[\(names)]".mistakes == ["1:66: expected at most 32 names"])
    #expect("\(names.dropLast(2)) = 1".mistakes == [])
  }
}
