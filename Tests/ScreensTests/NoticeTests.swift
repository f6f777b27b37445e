import Canvas
import Screens
import Testing
import Workbook

/// A notice takes no commands: printable keys do nothing, or are kept for the box that asked.
@Suite struct NoticeTests {
  private let closer = [Screen.theme("a", .closer)]
  private let evidence = Field.evidence("a", in: 1)
  private let answered = Book(
    (1...3).map { Change(.rating("a-\($0)", in: 1), .answer(.rated($0))) })

  private func atPrivacy() throws -> Desk {
    var desk = Desk(Small.pack, book: answered)
    desk.go(closer, focus: "evidence")
    try desk.press("Enter")
    try #require(desk.screen == .privacy)
    return desk
  }

  /// Seen on a released program: a sentence at this notice undid five answers, and `q` left.
  @Test func aSentenceAtThePrivacyNoticeIsKeptForItsBox() throws {
    var desk = try atPrivacy()
    desk.type("just quite usual? /u 3")
    #expect(desk.screen == .privacy)
    #expect(desk.leaving == nil)
    #expect(Everywhere.text(desk.model.page).contains("just quite usual? /u 3"))
    try desk.press("Backspace Enter")
    #expect(desk.model.edit?.text == "just quite usual? /u ")
    for number in 1...3 {
      #expect(desk.model.book.answer("a-\(number)", in: 1) == .rated(number))
    }
  }

  @Test func goingBackFromThePrivacyNoticeSaysThatTheTextIsGone() throws {
    var desk = try atPrivacy()
    desk.type("We asked")
    try desk.press("Esc")
    #expect(desk.model.notice.contains("not kept"))
  }

  /// The terminal may go away while the notice is open.
  @Test func aTerminalThatGoesAwayLosesNothingTypedAtTheNotice() throws {
    var desk = try atPrivacy()
    desk.type("We asked residents")
    desk.send(.leave)
    #expect(desk.saved(evidence) == "We asked residents")
  }

  /// Seen on a released program: in a window of 20x5 a digit rated a statement that nobody saw.
  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 39, height: 24), Size(width: 80, height: 11),
  ])
  func inAWindowThatIsTooSmallNothingIsAnsweredOrLeft(_ size: Size) throws {
    for way in Everywhere.ways(Small.pack) where way.last != .find && way.last != .privacy {
      var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      desk.send(.resize(size))
      let (book, path) = (desk.model.book, desk.model.stack.path)
      for character in KeySweepTests.characters { desk.send(.key(.character(character))) }
      try desk.press("Enter Backspace Tab Down Esc Space")
      #expect(desk.model.book == book, "\(way)")
      #expect(desk.model.stack.path == path, "\(way)")
      #expect(desk.leaving == nil)
      try desk.press("Ctrl-C")
      #expect(desk.leaving == .interrupted)
    }
  }

  @Test func aTextGoesOnInAWindowThatIsTooSmall() throws {
    var desk = Desk()
    try desk.write(closer, "evidence")
    desk.type("One ")
    desk.send(.resize(Size(width: 20, height: 5)))
    desk.type("quiet x")
    try desk.press("Backspace")
    desk.send(.resize(Size(width: 80, height: 24)))
    #expect(desk.model.edit?.text == "One quiet ")
  }

  /// The help over a text is only read: nothing there takes back what is being written.
  @Test func theHelpOverATextChangesNothing() throws {
    var desk = Desk(Small.pack, book: answered)
    try desk.write(closer, "evidence")
    desk.type("We asked")
    try desk.press("F1")
    for character in KeySweepTests.characters where character != "q" && character != "?" {
      desk.send(.key(.character(character)))
    }
    try desk.press("Esc")
    #expect(desk.model.edit?.text == "We asked")
    #expect(desk.model.book.answer("a-3", in: 1) == .rated(3))
  }
}
