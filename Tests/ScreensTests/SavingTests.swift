import Canvas
import Screens
import Testing
import Workbook

@Suite struct SavingTests {
  private let rate = [Screen.theme("a", .rate(0))]
  private let evidence = Field.evidence("a", in: 1)

  private func header(_ desk: Desk) -> String { view(desk.model).text(row: 0) }

  @Test func theHeaderSaysWhetherTheDiskHasIt() throws {
    var desk = Desk(Small.pack, rate)
    let untouched = header(desk)
    try desk.press("3")
    #expect(desk.model.saving == .saved("09:41"))
    #expect(header(desk).contains("09:41"))
    desk.fault = "The disk is full."
    try desk.press("3")
    #expect(desk.model.saving == .failed("The disk is full."))
    #expect(Set([untouched, header(desk)]).count == 2)
    #expect(!header(desk).contains("09:41"))
    desk.model.now.minute += 1
    desk.fault = nil
    try desk.press("Ctrl-S")
    #expect(header(desk).contains("09:42"))
  }

  @Test func theReasonOfAFailureIsOnTheScreen() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "The disk is full."
    try desk.press("3")
    #expect(Everywhere.text(view(desk.model)).contains("The disk is full."))
  }

  @Test func whatTheDiskRefusedIsTriedAgainInOrderAndOnce() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "full"
    try desk.press("3 4 n f")
    #expect(desk.disk.isEmpty)
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    let waiting = desk.model.unsaved
    desk.fault = nil
    try desk.press("Left 5")
    #expect(Array(desk.disk.prefix(waiting.count)) == waiting)
    #expect(Book(desk.disk) == desk.model.book)
    #expect(Set(desk.disk.map(\.field)).isSuperset(of: waiting.map(\.field)))
    #expect(desk.disk.filter { $0.field == .rating("a-1", in: 1) }.count == 1)
  }

  @Test(arguments: 1...20) func everyChangeIsOnTheDiskOnceWhateverFails(_ seed: Int) throws {
    var desk = Desk(Small.pack, rate)
    var dice = Dice(seed)
    for _ in 0..<120 {
      desk.fault = Bool.random(using: &dice) ? "full" : nil
      let waiting = desk.model.unsaved
      let start = desk.disk.count
      desk.model.now.milliseconds += 1
      try desk.press(dice.pick(["1", "2", "5", "0", "f", "Left", "Right", "u", "Ctrl-R"]))
      if desk.disk.count > start {
        #expect(Array(desk.disk[start...].prefix(waiting.count)) == waiting)
      }
      #expect(Book(desk.disk + desk.model.unsaved) == desk.model.book)
    }
    desk.fault = nil
    try desk.press("Ctrl-S")
    #expect(Book(desk.disk) == desk.model.book)
    #expect(desk.model.unsaved.isEmpty)
  }

  @Test func leavingWithEverythingSavedIsPlain() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 q")
    #expect(desk.leaving == .normal)
  }

  @Test func leavingWarnsOnceWhenTheDiskRefuses() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "The disk is full."
    try desk.press("3 q")
    #expect(desk.leaving == nil)
    #expect(!desk.model.notice.isEmpty)
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    try desk.press("q")
    #expect(desk.leaving == .unsaved)
  }

  @Test func leavingOnceMoreTriesTheDiskOnceMore() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "The disk is full."
    try desk.press("3 q")
    desk.fault = nil
    try desk.press("q")
    #expect(desk.leaving == .normal)
    #expect(Book(desk.disk) == desk.model.book)
    #expect(desk.disk.filter { $0.field == .rating("a-1", in: 1) }.count == 1)
  }

  /// A warning is about what was there to lose when it was given.
  @Test func whatIsSaidAfterTheWarningIsWarnedAboutAnew() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "The disk is full."
    try desk.press("3 q 4 q")
    #expect(desk.leaving == nil)
    #expect(desk.model.notice.contains("once more"))
    try desk.press("q")
    #expect(desk.leaving == .unsaved)
  }

  @Test func aFailureSaysHowToTryAgainByThePersonsOwnKey() throws {
    var desk = Desk(Small.pack, rate, keymap: Keymap(replacing: [.save: [.control("t")]]))
    desk.fault = "The disk is full."
    try desk.press("3")
    #expect(desk.model.notice == "The disk is full. Ctrl-T tries again.")
  }

  @Test func leavingTriesTheDiskFirst() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "full"
    try desk.press("3")
    desk.fault = nil
    try desk.press("q")
    #expect(desk.leaving == .normal)
    #expect(Book(desk.disk) == desk.model.book)
    #expect(desk.disk.filter { $0.field == .rating("a-1", in: 1) }.count == 1)
  }

  @Test func aDiskThatRecoversTakesTheWarningBack() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "full"
    try desk.press("3 q")
    desk.fault = nil
    try desk.press("4")
    desk.fault = "full"
    try desk.press("5 q")
    #expect(desk.leaving == nil)
  }

  @Test func theWarningIsWhollySeenInASmallWindow() throws {
    var desk = Desk(Small.pack, rate, size: Size(width: 40, height: 12))
    desk.fault =
      "Could not write ~/.local/share/shoal/workbook.jsonl: the disk is full. Make room."
    try desk.press("3 q")
    let last = try #require(desk.model.notice.split(separator: " ").last)
    #expect(Everywhere.text(view(desk.model)).contains(last))
  }

  @Test(arguments: ["Ctrl-C"]) func controlCLeavesAtOnce(_ key: String) throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "full"
    try desk.press("3 \(key)")
    #expect(desk.leaving == .interrupted)
    #expect(!desk.model.unsaved.isEmpty)
  }

  @Test func aClosedTerminalSavesWhatWasTyped() throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked")
    desk.send(.leave)
    #expect(desk.leaving == .interrupted)
    #expect(desk.saved(evidence) == "We asked")
  }

  @Test func suspendingSavesWhatWasTyped() throws {
    for event in [Event.suspend, .key(.control("z"))] {
      var desk = Desk()
      try desk.write([.theme("a", .closer)], "evidence")
      desk.type("We asked")
      desk.send(event)
      #expect(desk.saved(evidence) == "We asked")
      #expect(desk.effects.last == .suspend)
    }
  }

  /// A key that saves while a text has characters the disk does not have.
  @Test(arguments: ["Ctrl-S", "Ctrl-C"]) func savingWhileWritingWritesOnce(_ key: String) throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked")
    try desk.press(key)
    #expect(desk.saved(evidence) == "We asked")
    #expect(desk.disk.filter { $0.field == evidence }.count == 1)
  }

  @Test func leavingWhileWritingWritesOnce() throws {
    let keymap = Keymap(replacing: [.leave: [.control("q")]])
    var desk = Desk(keymap: keymap)
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked")
    try desk.press("Ctrl-Q")
    #expect(desk.leaving == .normal)
    #expect(desk.disk.filter { $0.field == evidence }.count == 1)
  }

  /// The journal is the truth: what it replays to is the book, undo history included.
  @Test func savingAfterAFailureKeepsTheUndoHistory() throws {
    var desk = Desk(Small.pack, rate)
    desk.fault = "full"
    try desk.press("3 u Ctrl-R u")
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked")
    desk.fault = nil
    try desk.press("Ctrl-S")
    #expect(Book(desk.disk) == desk.model.book)
  }

  @Test func controlSSaysWhereTheFileIs() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 Ctrl-S")
    #expect(desk.model.notice.contains(desk.model.location))
  }

  @Test func thePlaceIsKeptForNextTime() throws {
    var desk = Desk(Small.pack, [.theme("a", .read)])
    try desk.press("Right Right")
    #expect(Place(desk.saved(.place), in: Small.pack) == Place(theme: "a", step: .rate(1)))
    let next = Desk(Small.pack, book: Book(desk.disk))
    #expect(next.model.resumption == Place(theme: "a", step: .rate(1)))
  }
}
