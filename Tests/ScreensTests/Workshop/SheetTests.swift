import Canvas
import Screens
import Testing
import Workbook

/// A participant with their sheet.
@Suite struct SheetTests {
  private func walk(_ script: String) throws -> Walk {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat(script, pack)
    var walk = Walk(pack, room: room, seat: seat)
    try walk.run(script)
    return walk
  }

  /// The words on the screen, in one line.
  private func text(_ walk: Walk) -> String {
    Golden.text(view(walk.model), .standard).split(separator: "\n").filter { $0.hasSuffix("|") }
      .flatMap { $0.dropLast().split(separator: " ") }.joined(separator: " ")
  }

  /// Whoever comes next begins where the first person began: nothing in the model tells who was
  /// there before, so nothing on a screen, in undo or in a draft can.
  @Test(arguments: ["5 5 5 0 1 2 3 4 5", "1 1 1 1 1 1 1 1 1", "u u 5 Left 2 Esc"])
  func nothingOfAPersonStaysForTheNext(_ keys: String) throws {
    let start = "# passed-round\n# open\n"
    let after = try walk(start + "keys Enter Enter Enter \(keys) Esc G k Enter Enter\n")
    #expect(after.effects.contains(.wipe))
    #expect(try isAsFresh(after, start))
  }

  /// Whether everything but the time and the last notice is as before anybody came.
  private func isAsFresh(_ after: Walk, _ start: String) throws -> Bool {
    let fresh = try walk(start).model
    var model = after.model
    model.now = fresh.now
    model.notice = ""
    return model == fresh
  }

  @Test func aWithdrawnSheetLeavesNothingEither() throws {
    let start = "# passed-round\n# open\n"
    let after = try walk(start + "keys Enter Enter Enter 5 4 3 Esc G Enter Down Enter\n")
    #expect(after.effects.contains(.sheet(.withdraw)))
    #expect(after.effects.contains(.wipe))
    #expect(try isAsFresh(after, start))
  }

  /// Somebody who comes back to a sheet answers the rest, and Enter then hands it in.
  @Test func afterTheLastAnswerTheFocusIsOnHandingIn() throws {
    let walk = try walk(
      "# participant\n# open\nkeys Enter Enter 4 3 Esc Enter 2 2 2 2 2 2 2 Enter\n")
    #expect(walk.effects.contains(.sheet(.handIn(true))))
  }

  @Test func noShellIsLeftToWhoeverSitsThereNext() throws {
    let walk = try walk("# passed-round\n# open\nkeys Enter Enter Enter 5 Ctrl-Z\n")
    #expect(!walk.effects.contains(.suspend))
  }

  /// Whoever walks away from a sheet does not leave their answers in sight; a key that answers
  /// does nothing until it is shown again.
  @Test func aSheetThatNobodyTypesIntoIsCovered() throws {
    var walk = try walk("# participant\n# open\nkeys Enter Enter 4\nwait 179000\n")
    #expect(text(walk).contains("How often do we"))
    try walk.run("wait 1000\n")
    #expect(text(walk).contains("This sheet is covered"))
    #expect(!text(walk).contains("How often do we"))
    try walk.run("keys 5 0 u\n")
    #expect(text(walk).contains("This sheet is covered"))
    try walk.run("key Enter\n")
    #expect(text(walk).contains("thank someone aloud"))
    #expect(walk.model.book.fields.count { $0.kind == .rating } == 1)
  }

  @Test func leavingASheetThatIsNotHandedInIsAskedTwice() throws {
    let once = try walk("# participant\n# open\nkeys Enter Enter 4 q\n")
    #expect(!once.effects.contains(.leave(.normal)))
    #expect(once.model.notice.contains("not handed in"))
    #expect(once.model.notice.contains("comet-maple-otter"))
    let twice = try walk("# participant\n# open\nkeys Enter Enter 4 q q\n")
    #expect(twice.effects.contains(.leave(.normal)))
  }

  @Test func statementsSpeakOfTheRoomUnlessThePlanSaysOtherwise() throws {
    let walk = try walk("# participant\n# open\nkeys Enter Enter\n")
    #expect(text(walk).contains("How often do we"))
    #expect(!text(walk).contains("did you"))
  }

  @Test func aRoundThatIsShownEndsASheet() throws {
    let walk = try walk("# participant\n# open\nkeys Enter Enter 4 3\nothers show\n")
    #expect(text(walk).contains("Most divided first"))
    #expect(walk.model.book.fields.isEmpty)
  }

  @Test func aRoundThatIsEndedEndsASheet() throws {
    var walk = try walk("# participant\n# open\nkeys Enter Enter 4 3\nothers end\n")
    #expect(walk.model.notice.contains("ended this round"))
    try walk.run("key G\n")
    #expect(text(walk).contains("has not opened the rating yet"))
    #expect(walk.model.book.fields.isEmpty)
  }

  /// A second round that is ended shows nothing, whatever the first has shown.
  @Test func aSecondRoundThatIsEndedIsSaidToBe() throws {
    let walk = try walk(
      "# participant\n# shown\nothers open\nkeys Down Enter Enter 4\nothers end\n")
    #expect(walk.model.notice.contains("ended this round"), "\(walk.model.notice)")
  }

  @Test func whoseSheetIsTakenUpElsewhereIsTold() throws {
    var walk = try walk("# participant\n# open\nkeys Enter Enter 4\n")
    #expect(walk.model.notice == "")
    try walk.run("others take\n")
    #expect(walk.model.notice.contains("opened on another terminal"))
    try walk.run("keys 3 Esc\n")
    #expect(text(walk).contains("This sheet was opened on another terminal."))
    // Once is enough, until it happens again.
    try walk.run("key j\ntried 0\n")
    #expect(walk.model.notice == "")
  }

  @Test func whoseSheetIsWithdrawnElsewhereIsTold() throws {
    let walk = try walk("# participant\n# open\nkeys Enter Enter 4 3\nothers withdraw\n")
    #expect(walk.model.notice.contains("withdrawn on another terminal"))
    #expect(walk.effects.contains(.wipe))
    #expect(walk.model.book.fields.isEmpty)
    #expect(text(walk).contains("Begin"))
  }

  @Test func comingBackSaysHowOftenThatHappened() throws {
    let walk = try walk(
      "# participant\n# open\nkeys j Enter Enter\ntype a\nkeys Enter Enter Esc\n")
    #expect(text(walk).contains("Taken up with its code once since it was begun"))
  }

  @Test func nobodyNewBeginsWhenTheDoorIsClosed() throws {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat("# participant\n# open", pack)
    guard case .participant(var chair) = seat else { return }
    chair.plan.isClosedToNewcomers = true
    var walk = Walk(pack, room: room, seat: .participant(chair))
    #expect(text(walk).contains("closed this workshop to newcomers"))
    try walk.run("keys j Enter Enter j Enter\n")
    #expect(
      !walk.effects.contains { effect in
        if case .sheet(.beginSheet) = effect { true } else { false }
      })
  }

  @Test func aSecondRoundAsksWhoWasThere() throws {
    let yes = try walk("# participant\n# shown\nothers open\nkeys Enter\n")
    #expect(yes.effects.contains(.sheet(.beginSheet(round: 2, isReturning: true))))
    let no = try walk("# participant\n# shown\nothers open\nkeys j Enter Enter\n")
    #expect(no.effects.contains(.sheet(.beginSheet(round: 2, isReturning: false))))
  }

  @Test func aCodeIsTypedToComeBack() throws {
    let walk = try walk(
      "# participant\n# open\nkeys j Enter Enter\ntype Comet maple otter\nkeys Enter Enter\n")
    #expect(walk.effects.contains(.sheet(.resumeSheet(round: 1, code: "Comet maple otter"))))
  }
}
