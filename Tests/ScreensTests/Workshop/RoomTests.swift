import Canvas
import Scoring
import Screens
import Testing
import Workbook

/// The facilitator of a workshop.
@Suite struct RoomTests {
  private func walk(_ script: String) throws -> Walk {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat(script, pack)
    var walk = Walk(pack, book: room.book(pack) ?? Book(), room: room, seat: seat)
    try walk.run(script)
    return walk
  }

  /// The words on the screen, in one line.
  private func text(_ walk: Walk) -> String {
    Golden.text(view(walk.model), .standard).split(separator: "\n").filter { $0.hasSuffix("|") }
      .flatMap { $0.dropLast().split(separator: " ") }.joined(separator: " ")
  }

  @Test func nothingHappensWhenTheClockRunsOut() throws {
    var walk = try walk("# facilitator\nkeys j Enter Enter Down Enter\n")
    let before = walk.effects.count
    try walk.run("wait 3600000\nwait 1000\n")
    #expect(Golden.text(view(walk.model), .standard).contains("over"))
    #expect(walk.effects.count == before)
  }

  @Test func whatPeopleWereToldStaysAsItIs() throws {
    let walk = try walk(
      "# facilitator\n# open\nkeys j j j j j j j Enter j j Enter j Enter j Enter\n")
    #expect(walk.model.stack.top.screen == .workshop(.settings))
    #expect(walk.model.book.text(.voice) == Voice.us.rawValue)
    #expect(!walk.model.book.isTicked(.keepsSheets))
    let undone = try self.walk("# facilitator\n# open\nkeys u u u\n")
    #expect(undone.model.book.text(.title) == "Leadership day")
  }

  @Test func aRoundIsNotShownBeforeEnoughHaveHandedIn() throws {
    let walk = try walk("# facilitator\n# open\nkeys j Enter\nsheets 4 0 0\nkeys Enter j Enter\n")
    #expect(!walk.effects.contains(.room(.showRound(1, inWords: false))))
  }

  /// One of nine went home: the room sees its second round in words, and no number in it.
  @Test func aSecondRoundOfOneFewerIsShownInWords() throws {
    let script =
      "# facilitator\n# shown\nkeys j j j j Enter Enter Down Enter\nsheets 8 0 8\nkeys Enter\n"
    let asked = try walk(script)
    #expect(text(asked).contains("One of the first round missing."))
    let walk = try walk(script + "keys Down Enter\n")
    #expect(walk.effects.contains(.room(.showRound(2, inWords: false))))
    let second = try #require(walk.model.results[2])
    #expect(second.people.value == nil)
    #expect(second.themes.flatMap(\.statements).allSatisfy { $0.distribution == nil })
  }

  /// As many sheets as before, and somebody has left: the facilitator has them shown in words.
  @Test func aSheetForSomebodyWhoLeftCanBeShownInWords() throws {
    let script =
      "# facilitator\n# shown\nkeys j j j j Enter Enter Down Enter\nsheets 9 0 9\nkeys Enter Down"
    let dots = try walk(script + " Enter\n")
    #expect(dots.effects.contains(.room(.showRound(2, inWords: false))))
    #expect(dots.model.results[2]?.people.value == 9)
    let words = try walk(script + " Down Enter\n")
    #expect(words.effects.contains(.room(.showRound(2, inWords: true))))
    #expect(words.model.results[2]?.people.value == nil)
  }

  /// Whoever has the keyboard cannot show the results, end the round or leave without the word.
  @Test func theBoardIsBehindTheWord() throws {
    let pass = "# facilitator\n# open\nkeys j Enter j Enter\n"
    let choosing = try walk(pass)
    #expect(choosing.model.isAskingWord && !choosing.model.isLocked)
    let passed = pass + "type heron\nkeys Enter\ntype heron\nkeys Enter\n"
    let locked = try walk(passed)
    #expect(locked.model.isLocked)
    #expect(locked.effects.contains(.room(.passKeyboard)))
    for keys in ["q q", "Ctrl-C", "Ctrl-Z", "Esc Esc", "? k j", "u", "Ctrl-S", "t +"] {
      let tried = try walk(passed + "keys \(keys)\n")
      #expect(tried.model.isLocked, "\(keys)")
      #expect(!tried.effects.contains { if case .leave = $0 { true } else { false } }, "\(keys)")
      #expect(!text(tried).contains("Show the results"), "\(keys)")
    }
    #expect(try walk(passed + "type herons\nkeys Enter\n").model.isLocked)
    #expect(try !walk(passed + "type heron\nkeys Enter\n").model.isAskingWord)
    let shown = text(try walk(passed + "type hero\n"))
    #expect(!shown.contains("hero") && shown.contains("****"))
  }

  @Test func keepingSheetsIsAskedFirst() throws {
    let settings = "# facilitator\nkeys j j j j j j j Enter Down Down Down Down\n"
    let asked = try walk(settings + "key Enter\n")
    #expect(text(asked).contains("a row for each person"))
    #expect(!asked.model.book.isTicked(.keepsSheets))
    #expect(try !walk(settings + "keys Enter Enter\n").model.book.isTicked(.keepsSheets))
    #expect(try walk(settings + "keys Enter Down Enter\n").model.book.isTicked(.keepsSheets))
  }

  @Test func theDayToLookAgainStaysWhatItWas() throws {
    let closed = "# facilitator\n# shown\nkeys G\n"
    let walk = try walk(closed)
    #expect(walk.model.book.followUpDay == walk.model.now.day.adding(days: 90))
    let later = try self.walk("# facilitator\n# shown\nday 2027-03-01\nkeys j j j j j j Enter\n")
    #expect(text(later).contains("21 February 2027"))
  }

  @Test func aStageReopenedMonthsLaterHasAStandingClock() throws {
    let walk = try walk("# facilitator\n# open\nkeys j Enter t\nwait 7776000000\n")
    #expect(text(walk).contains("15 minutes"))
    #expect(!text(walk).contains("over"))
  }

  @Test func twoDifferentWordsGuardNothing() throws {
    let walk = try walk(
      "# facilitator\n# open\nkeys j Enter j Enter\ntype heron\nkeys Enter\ntype otter\nkeys Enter\n"
    )
    #expect(!walk.model.isLocked && walk.model.isAskingWord)
    #expect(!walk.effects.contains(.room(.passKeyboard)))
  }

  @Test func guessingIsSaidOnTheBoardAndInTheRoom() throws {
    let said = "Codes that do not exist were tried 12 times."
    let room = try walk("# facilitator\n# open\nkeys j Enter\ntried 12\n")
    #expect(text(room).contains(said))
    let board = try walk("# facilitator\n# open\ntried 12\n")
    #expect(text(board).contains(said))
    let once = try walk("# facilitator\n# open\ntried 1\n")
    #expect(text(once).contains("A code that does not exist was tried once."))
    #expect(try !text(walk("# facilitator\n# open\n")).contains("exist"))
  }

  @Test func moreSheetsThanPeopleIsSaidOnTheBoardAndBeforeTheReveal() throws {
    let said = "11 sheets, 9 people: ask the room whether somebody has begun twice."
    let board = try walk("# facilitator\n# open\nsheets 9 2 0\n")
    #expect(text(board).contains(said))
    let question = try walk("# facilitator\n# open\nkeys j Enter\nsheets 11 0 0\nkeys Enter\n")
    #expect(text(question).contains(said))
    #expect(text(question).contains("11 have handed in."))
    #expect(try !text(walk("# facilitator\n# open\nsheets 9 0 0\n")).contains("ask the room"))
  }

  @Test func theDoorIsClosedAndOpenedWhileARoundIsOpen() throws {
    var walk = try walk("# facilitator\n# open\nkeys j Enter j j j j Enter\n")
    #expect(WorkshopPlan(walk.model.book, pack: walk.model.pack).isClosedToNewcomers)
    #expect(text(walk).contains("Let newcomers in again"))
    try walk.run("key Enter\n")
    #expect(!WorkshopPlan(walk.model.book, pack: walk.model.pack).isClosedToNewcomers)
  }

  @Test(arguments: [
    (2, "Of 2 people nothing is ever shown"), (4, "they would see nothing"),
    (5, "5 people will see how many gave each answer"),
  ])
  func thePlanSaysWhatSoManyPeopleWillSee(_ people: Int, _ words: String) throws {
    let plan = try walk(
      "# facilitator\nkeys j j j j j j j Enter j Enter Ctrl-U\ntype \(people)\nkeys Esc\n")
    #expect(text(plan).contains(words))
    let question = try walk(
      "# facilitator\nkeys j j j j j j j Enter j Enter Ctrl-U\ntype \(people)\n"
        + "keys Esc Esc g j Enter Enter\n")
    #expect(text(question).contains("Please confirm"))
    #expect(text(question).contains(words))
  }

  @Test func theWorkshopComesBackWhereItWas() throws {
    let walk = try walk("# facilitator\n# shown\nkeys j j j Enter\n")
    var again = Model(
      pack: walk.model.pack, book: walk.model.book, size: Size(width: 80, height: 24),
      now: walk.model.now, seat: .facilitator(Room()))
    again.resumeStage()
    #expect(again.stack.top.screen == .workshop(.stage(.discuss)))
  }

  @Test func leavingAStageLeadsToItsLine() throws {
    let walk = try walk("# facilitator\n# shown\nkeys j j Enter j Esc\n")
    #expect(walk.model.stack.top.focus == "stage-reveal")
    let onward = try self.walk("# facilitator\n# shown\nkeys j j Enter G Enter Esc\n")
    #expect(onward.model.stack.top.focus == "stage-discuss")
  }

  @Test func aClockIsSeenBesideALongTitle() throws {
    let long = "A day for the whole partnership of the north and the east of the county"
    let walk = try walk(
      "# facilitator\nkeys j j j j j j j Enter Enter\ntype \(long)\nkeys Esc Esc g Enter\n")
    #expect(Golden.text(view(walk.model), .standard).contains("10 minutes"))
  }

  @Test func endingARoundLetsThePlanBeChangedAgain() throws {
    let walk = try walk("# facilitator\n# open\nkeys j Enter j j j Enter Down Enter\n")
    #expect(walk.effects.contains(.room(.endRound(1))))
    #expect(walk.model.book.day(.roundOpened(1)) == nil)
    #expect(walk.model.stack.top.screen == .workshop(.stage(.rate)))
  }

  @Test func anActionOfTheRoomHasAnOwnerOrIsParked() throws {
    let walk = try walk(
      """
      # facilitator
      keys j j j j j Enter Enter Enter
      type invite the council
      keys Esc Esc G k Enter Enter
      type share the rota
      key Enter
      type the chair
      keys Esc Esc
      """)
    #expect(walk.model.book.parkedActions.map(\.act) == ["invite the council"])
    #expect(walk.model.book.ownedActions.map(\.owner) == ["the chair"])
  }

  @Test func aNumberOutOfRangeIsNotKept() throws {
    let walk = try walk("# facilitator\nkeys j j j j j j j Enter j Enter\ntype 00\nkeys Enter\n")
    #expect(walk.model.book.number(.people) == 9)
    #expect(walk.model.notice.contains("from 1 to 60"))
  }
}
