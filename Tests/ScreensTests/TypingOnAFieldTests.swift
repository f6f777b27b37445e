import Canvas
import Screens
import Testing
import Workbook

/// People type where they see a box. What they type must be written there, and never be taken
/// for a command that changes something else.
@Suite struct TypingOnAFieldTests {
  private func onExample() throws -> Walk {
    var walk = Walk(try CorePack.load(), book: Book([Change(.privacyRead, .tick)]))
    try walk.run("keys Enter Enter 3 3 3\nkeys Down Down")
    return walk
  }

  @Test(arguments: [
    "usually we ask", "half the time", "last week", "fine", "just before", "keeping quiet",
    "going on", "Going", "quite honestly", "e-mail", "/", "?", " and a space first",
  ])
  func lettersThatAreCommandsElsewhereAreWritten(_ text: String) throws {
    var walk = try onExample()
    try walk.run("type \(text)\nkey Esc")
    #expect(walk.model.book.text(.evidence("purpose", in: 1)) == text)
    #expect(walk.model.book.answer("purpose-3", in: 1) == .rated(3), "nothing was undone")
    #expect(!walk.effects.contains(.leave(.normal)))
  }

  @Test func arrowsLeaveABoxThatIsNotWrittenIn() throws {
    var walk = try onExample()
    try walk.run("key Down")
    #expect(walk.model.edit == nil)
    #expect(walk.model.focus?.id == "evidence-day")
  }

  @Test func controlEHandsALongTextToTheEditor() throws {
    var walk = try onExample()
    try walk.run("key Ctrl-E")
    #expect(walk.effects.contains(.openEditor("")))
    #expect(walk.model.book.text(.evidence("purpose", in: 1)) == " And from my editor.")
  }

  @Test func controlKeysDoNotMoveTheFocusAwayFromTheText() throws {
    var walk = try onExample()
    try walk.run("key Enter\ntype one\nkeys Ctrl-P Ctrl-N\ntype  two\nkey Esc")
    #expect(walk.model.book.text(.evidence("purpose", in: 1)) == "one two")
    #expect(walk.model.focus?.id == "evidence")
  }

  @Test func answersFromAnEarlierPackAreKeptAndListed() throws {
    let book = Book([
      Change(.started(1), .day(Walk.day)), Change(.rating("gone-1", in: 1), .answer(.rated(4))),
      Change(.rating("purpose-1", in: 1), .answer(.rated(4))),
    ])
    var walk = Walk(try CorePack.load(), book: book, size: Size(width: 80, height: 60))
    walk.send(.perform(.open(.results(""))))
    let grid = view(walk.model)
    let text = (0..<60).map(grid.text(row:)).joined(separator: "\n")
    #expect(text.contains("gone-1"))
  }

  @Test func theLinearFaceSaysThatAStatementIsFlagged() throws {
    var walk = Walk(try CorePack.load(), isLinear: true)
    try walk.run("begin\nsay 1\nsay 1\nsay flag\ntranscript end")
    #expect(walk.looks.last?.text.contains("1 here, flagged") == true)
  }

  @Test func anEmptyLineAnswersNothing() throws {
    var walk = Walk(try CorePack.load(), isLinear: true)
    try walk.run("begin\nsay 1\nsay 1\nsay\nsay\ntranscript end")
    #expect(walk.model.book.progress(walk.model.pack.statements, in: 1).answered == 0)
  }

  /// Nobody looks up from the keys for the first few words: all of them are kept, `q` too.
  @Test func whatIsTypedBeforeThePrivacyWordsAreReadIsKept() throws {
    var desk = Desk(Small.pack)
    desk.go([.theme("a", .closer)], focus: "evidence")
    for character in "We quit 3?" { desk.send(.key(.character(character))) }
    desk.send(.key(.paste(" Twice.")))
    #expect(desk.screen == .privacy)
    try desk.press("Enter")
    #expect(desk.model.edit?.text == "We quit 3? Twice.")
  }

  @Test func whoGoesBackFromThePrivacyWordsLosesNothing() throws {
    var desk = Desk(Small.pack)
    desk.go([.theme("a", .closer)], focus: "evidence")
    for character in "We" { desk.send(.key(.character(character))) }
    try desk.press("Esc")
    #expect(desk.screen == .theme("a", .closer))
    #expect(desk.model.edit == nil)
    for character in "ok" { desk.send(.key(.character(character))) }
    try desk.press("Enter")
    #expect(desk.model.edit?.text == "Weok")
  }
}
