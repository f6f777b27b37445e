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

  @Test func goingBackFromThePrivacyNoticeKeepsTheText() throws {
    var desk = try atPrivacy()
    desk.type("We asked")
    desk.send(.key(.paste("them")))
    try desk.press("Backspace Esc")
    #expect(desk.saved(evidence) == "We askedthe")
    #expect(desk.model.notice.contains("kept"))
    #expect(!desk.model.book.isTicked(.privacyRead))
  }

  /// By a key without a character, and while the help lies over the notice.
  @Test(arguments: [Event.perform(.command(.leave)), .leave])
  func leavingKeepsWhatWasTypedAtTheNotice(_ event: Event) throws {
    // The key that leaves closes the help first.
    for isUnderHelp in [false] + (event == .leave ? [true] : []) {
      var desk = try atPrivacy()
      desk.type("We asked them")
      if isUnderHelp { try desk.press("F1") }
      desk.send(event)
      #expect(desk.saved(evidence) == "We asked them")
      #expect(desk.leaving != nil)
    }
  }

  @Test func wordsForTwoBoxesAreKeptApartAtTheNotice() throws {
    var desk = try atPrivacy()
    desk.type("We asked")
    try desk.press("Tab")
    desk.type("Ann")
    try desk.press("Enter")
    #expect(desk.model.edit?.text == "We asked Ann")
  }

  /// The editor that was asked for opens once the notice is read.
  @Test func theEditorOpensAfterTheNotice() throws {
    var desk = Desk(Small.pack, book: answered)
    desk.go(closer, focus: "evidence")
    try desk.press("Ctrl-E")
    try #require(desk.screen == .privacy)
    try desk.press("Enter")
    #expect(desk.effects.contains(.openEditor("")))
  }

  /// A day that cannot be read holds nobody in its box, and leaves the day before as it was.
  @Test func aDayThatCannotBeReadCanBeLeft() throws {
    let plan = [Screen.actions, .action("1")]
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    desk.go(plan, focus: "due")
    let original = try #require(desk.model.book.day(.action("1", .due)))
    desk.type("29/11")
    #expect(desk.model.edit?.text == "29/11", "typing takes the place of the day before")
    try desk.press("Esc")
    let day = desk.model.book.day(.action("1", .due))
    #expect(day == Day(year: 2026, month: 11, day: 29))
    desk.type("soonish")
    try desk.press("Ctrl-T")
    #expect(desk.model.notice.contains("soonish"))
    #expect(desk.model.book.day(.action("1", .due)) == day, "not \(original)")
    try desk.press("Esc")
    desk.type("x")
    try desk.press("Esc")
    #expect(desk.model.edit != nil)
    try desk.press("Esc")
    #expect(desk.model.edit == nil)
    #expect(desk.model.book.day(.action("1", .due)) == day)
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
