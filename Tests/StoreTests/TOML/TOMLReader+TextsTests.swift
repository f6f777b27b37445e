import Testing
import Workbook

/// The section "String" of the TOML specification.
@Suite struct TOMLReaderTextsTests {
  static let sound: [(source: String, text: String)] = [
    (#""""#, ""), (#""a # b""#, "a # b"), (#""\b\t\n\f\r\"\\""#, "\u{8}\t\n\u{C}\r\"\\"),
    (#""caf\u00E9 \U0001F600 é""#, "café 😀 é"), (#""\u0000""#, "\0"), ("\"a\tb\"", "a\tb"),
    ("''", ""), (#"'C:\Users\n'"#, #"C:\Users\n"#), ("'\"'", "\""), ("'é'", "é"),
    (#""""""""#, ""), ("\"\"\"\na\nb\n\"\"\"", "a\nb\n"), ("\"\"\"\r\na\r\nb\"\"\"", "a\nb"),
    ("\"\"\"a \\\n\n   b \\ \t\r\n c\"\"\"", "a b c"), ("\"\"\"a\\\\\nb\"\"\"", "a\\\nb"),
    (#""""a ""b"" \"""c""""""#, #"a ""b"" """c"""#), (#"""""a"""""#, "\"a\""),
    (#""""a""""""#, "a\"\""), ("\"\"\"\\\n  \"\"\"", ""),
    ("'''\na\\\n'b'\r\n'''", "a\\\n'b'\n"), ("''''a'''''", "'a''"), ("''''''", ""),
    ("\"\"\"\n\na = 1\n[b]\n\"\"\"", "\na = 1\n[b]\n"),
  ]

  @Test(arguments: sound.indices) func isRead(_ index: Int) {
    let source = "a = \(Self.sound[index].source)\nb = 1"
    #expect(source.toml == ["a": .string(Self.sound[index].text), "b": 1])
    #expect(source.mistakes == [])
  }

  static let broken: [(source: String, mistake: String)] = [
    (#""a"#, "1:5: expected \" to close this text on its line"),
    ("'a", "1:5: expected ' to close this text on its line"),
    ("'it's'", "1:9: expected the end of the line, found `s'`"),
    (#""a\"#, "1:7: expected \\\\, \\\", \\n, \\t or another escape"),
    (#""\a""#, "1:6: expected \\\\"),
    (#""\x41""#, "1:6: expected \\\\"), (#""\u12""#, "1:6: expected \\\\"),
    (#""\ud800""#, "1:6: expected \\\\"), (#""\U00110000""#, "1:6: expected \\\\"),
    (#""\u+123""#, "1:6: expected \\\\"), (#""a\ b""#, "1:7: expected \\\\"),
    (#""""a \ b""""#, "1:10: expected \\\\"), ("'\u{7}'", "1:6: expected no hidden characters"),
    ("\"\u{7F}\"", "1:6: expected no hidden characters, found U+007F"),
    ("'''a\rb'''", "1:9: expected no hidden characters, found U+000D"),
    (#""""a"#, "1:5: expected three quotes to close this text"),
    ("'''\na\n''", "1:5: expected three quotes to close this text"),
    (#""""a"""""""#, "1:14: expected the end of the line"),
    ("\"\"\"\n\u{1}\"\"\"", "2:1: expected no hidden characters, found U+0001"),
  ]

  @Test(arguments: broken.indices) func isRefused(_ index: Int) {
    let mistakes = "a = \(Self.broken[index].source)".mistakes
    #expect(mistakes.first?.hasPrefix(Self.broken[index].mistake) == true, "\(mistakes)")
  }
}
