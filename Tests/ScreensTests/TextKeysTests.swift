import Canvas
import Screens
import Testing
import Workbook

@Suite struct TextKeysTests {
  private let closer = [Screen.theme("a", .closer)]
  private let evidence = Field.evidence("a", in: 1)

  private func writing(
    _ text: String, _ item: String = "evidence", keymap: Keymap = .standard
  ) throws -> Desk {
    var desk = Desk(keymap: keymap)
    try desk.write(closer, item)
    desk.type(text)
    return desk
  }

  @Test(arguments: [
    ("Left Left x", "axbc"), ("Home x", "xabc"), ("Left End x", "abcx"), ("Backspace", "ab"),
    ("Home Delete", "bc"), ("Ctrl-A x", "xabc"), ("Left Left Ctrl-K", "a"), ("Left Ctrl-U", ""),
    ("Ctrl-W", ""), ("Home Backspace", "abc"), ("Delete", "abc"), ("F5 PgUp Ctrl-X", "abc"),
  ])
  func editsInPlace(_ keys: String, _ text: String) throws {
    var desk = try writing("abc")
    try desk.press(keys)
    #expect(desk.model.edit?.text == text)
  }

  /// A box in focus takes the keys that delete before anything is typed into it.
  @Test(arguments: [("Backspace", "ab"), ("Ctrl-U", ""), ("Ctrl-W", "")])
  func deletingBeginsInABoxInFocus(_ key: String, _ text: String) throws {
    var desk = try writing("abc")
    try desk.press("Esc \(key)")
    #expect(desk.model.edit?.text == text)
    try desk.press("Ctrl-T")
    #expect(desk.model.edit?.text == "abc")
  }

  @Test func lettersAreLettersAndNotCommands() throws {
    var desk = try writing("")
    let before = desk.model.stack
    desk.type("qujkhlgGfn0123?/e xt")
    #expect(desk.model.edit?.text == "qujkhlgGfn0123?/e xt")
    #expect(desk.model.stack == before)
    #expect(desk.leaving == nil)
  }

  @Test func arrowsMoveBetweenRows() throws {
    var desk = try writing("one")
    try desk.press("Enter")
    desk.type("two")
    try desk.press("Up x Down y")
    #expect(desk.model.edit?.text.split(separator: "\n").map(String.init) == ["onex", "twoy"])
    try desk.press("Up Up")
    #expect(desk.model.edit == nil, "an arrow past the first row leaves the box")
    #expect(desk.saved(evidence) == "onex\ntwoy")
  }

  @Test func arrowsLeaveALineAndKeepIt() throws {
    var desk = try writing("A partner", "witness")
    try desk.press("Down")
    #expect(desk.model.edit == nil)
    #expect(desk.saved(.witness("a", in: 1)) == "A partner")
    #expect(desk.model.focus?.id != "witness")
  }

  @Test func theCursorIsWhereTheNextCharacterGoes() throws {
    var desk = try writing("abc")
    let end = try #require(view(desk.model).cursor)
    try desk.press("Left")
    let cursor = try #require(view(desk.model).cursor)
    #expect(cursor.row == end.row)
    #expect(cursor.column == end.column - 1)
    let grid = view(desk.model)
    #expect(grid[cursor.row, cursor.column].text == "c")
  }

  @Test func wideCharactersMoveTheCursorByTheirWidth() throws {
    var desk = try writing("")
    let start = try #require(view(desk.model).cursor?.column)
    desk.type("日本")
    #expect(view(desk.model).cursor?.column == start + 4)
  }

  /// What is written must be what is seen: the focus stays on the text while it is written.
  @Test(arguments: ["Ctrl-P", "Ctrl-N", "Ctrl-R", "Ctrl-L", "Ctrl-S", "Ctrl-Z"])
  func theFocusStaysOnTheText(_ key: String) throws {
    var desk = try writing("abc")
    try desk.press(key)
    #expect(desk.model.edit == nil || desk.model.focus?.id == "evidence")
  }

  /// Any command may be given a Ctrl key; none of them may lose a word of a text.
  @Test(arguments: Command.allCases.filter { $0 != .undo && $0 != .redo })
  func aRemappedCommandLosesNoText(_ command: Command) throws {
    var desk = try writing(
      "We asked", keymap: Keymap(replacing: [command: command.keys + [.control("y")]]))
    try desk.press("Ctrl-Y")
    #expect(desk.saved(evidence).hasPrefix("We asked") || desk.model.edit?.text == "We asked")
    #expect(
      desk.model.edit == nil || desk.screen == .help || desk.model.focus?.id == "evidence")
  }

  // MARK: Help over a text

  @Test func helpOverATextShowsTheKeysOfWriting() throws {
    var desk = try writing("abc")
    try desk.press("F1")
    #expect(desk.screen == .help)
    #expect(desk.model.edit?.text == "abc")
    let text = Everywhere.text(desk.model.page)
    for key in ["Esc", "Tab", "Ctrl-E", "Ctrl-W", "Ctrl-U", "Ctrl-K", "Ctrl-A"] {
      #expect(text.contains(key))
    }
  }

  @Test func theHelpOverATextTakesNoLetters() throws {
    var desk = try writing("abc")
    try desk.press("F1 x")
    #expect(desk.model.edit?.text ?? desk.model.book.text(evidence) == "abc")
  }

  @Test func oneEscapeLeavesTheHelpOverAText() throws {
    var desk = try writing("abc")
    try desk.press("F1 Esc")
    #expect(desk.screen == .theme("a", .closer))
  }

  /// A help page over a help page asks itself for its keys.
  @Test func helpTwiceOverATextDoesNotTrap() async {
    await #expect(processExitsWith: .success) {
      var desk = Desk()
      try desk.write([.theme("a", .closer)], "evidence")
      try desk.press("F1 F1 Esc")
      _ = view(desk.model)
    }
  }
}
