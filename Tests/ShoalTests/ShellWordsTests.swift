import Shoal
import Testing

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("nano", ["nano"]), ("  code   --wait\t-n ", ["code", "--wait", "-n"]), ("", []), (" \n ", []),
    ("'/opt/my editor/ed' -w", ["/opt/my editor/ed", "-w"]),
    ("\"/opt/my editor/ed\" -w", ["/opt/my editor/ed", "-w"]),
    (#"/opt/my\ editor/ed -w"#, ["/opt/my editor/ed", "-w"]),
    (#"vim -c 'set tw=72' -c "set spell""#, ["vim", "-c", "set tw=72", "-c", "set spell"]),
    (#"a"b c"'d e'f"#, ["ab cd ef"]), ("ed '' \"\"", ["ed", "", ""]),
    (#""a\"b\\c\$d\`e\nf""#, [#"a"b\c$d`e\nf"#]), (#"'a\b"c'"#, [#"a\b"c"#]),
    ("a\\\nb", ["ab"]), ("\"a\\\nb\"", ["ab"]), (#"\'a\""#, [#"'a""#]),
    ("ed $HOME ~ * ; rm | x", ["ed", "$HOME", "~", "*", ";", "rm", "|", "x"]),
    ("会議 'é è'", ["会議", "é è"]),
  ])
  func splitsAsAShellDoes(_ command: String, _ words: [String]) throws {
    #expect(try ShellWords.split(command) == words)
  }

  @Test(arguments: ["'code --wait", "code \"--wait", "ed 'a' 'b", "ed \"a\\\""])
  func anOpenQuotationMarkIsAMistake(_ command: String) {
    let mark: Character = command.contains("\"") ? "\"" : "'"
    #expect(throws: ShellWords.Fault.openQuote(mark)) { try ShellWords.split(command) }
    #expect(ShellWords.Fault.openQuote(mark).words.contains(mark))
  }

  @Test func aBackslashAtTheEndIsAMistake() {
    #expect(throws: ShellWords.Fault.backslashAtEnd) { try ShellWords.split("ed \\") }
  }
}
