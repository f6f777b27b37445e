import Canvas
import Screens
import Testing
import Workbook

@Suite struct WritingTests {
  private let closer = [Screen.theme("a", .closer)]
  private let evidence = Field.evidence("a", in: 1)

  private func writing(_ item: String = "evidence") throws -> Desk {
    var desk = Desk()
    try desk.write(closer, item)
    return desk
  }

  // MARK: Kept at a pause

  @Test func aPauseSaves() throws {
    var desk = try writing()
    desk.type("We asked")
    #expect(desk.saved(evidence) == "")
    let deadline = try #require(desk.model.deadline)
    desk.wait(deadline - desk.model.now.milliseconds)
    #expect(desk.saved(evidence) == "We asked")
    #expect(desk.model.deadline == nil)
    #expect(desk.model.edit?.text == "We asked")
  }

  @Test func aTickBeforeItsTimeDoesNothing() throws {
    var desk = try writing()
    desk.type("W")
    desk.send(.tick)
    #expect(desk.saved(evidence) == "")
    #expect(desk.model.deadline != nil)
  }

  /// Under any typing, what the disk has is never more than a second behind: the first character
  /// that it does not have was typed less than a second ago.
  @Test(arguments: 1...40) func theDiskIsNeverASecondBehind(_ seed: Int) throws {
    var desk = try writing()
    var dice = Dice(seed)
    var typed = [desk.model.now.milliseconds]
    desk.type("a")
    for _ in 0..<300 {
      desk.wait(dice.pick([1, 20, 90, 200, 340, 349, 351, 900]))
      let saved = desk.saved(evidence).count
      if saved < typed.count { #expect(desk.model.now.milliseconds - typed[saved] < 1000) }
      desk.type(String(dice.pick(Array("abcde fg"))))
      typed.append(desk.model.now.milliseconds)
    }
    desk.wait(1000)
    #expect(desk.saved(evidence) == desk.model.edit?.text)
  }

  /// Keys can come so fast that the loop never finds time for a tick.
  @Test func aFloodOfKeysIsSavedToo() throws {
    var desk = try writing()
    for _ in 0..<400 {
      desk.model.now.milliseconds += 5
      desk.type("x")
    }
    #expect(desk.saved(evidence).count >= 200)
  }

  @Test(arguments: ["evidence", "evidence-day", "witness"])
  func afterATickNothingIsDue(_ item: String) throws {
    var desk = try writing(item)
    desk.type("5 nov")
    desk.wait(5000)
    #expect(desk.model.deadline.map { $0 > desk.model.now.milliseconds } ?? true)
  }

  @Test func aDayBeingTypedSurvivesAKill() throws {
    var desk = try writing("evidence-day")
    desk.type("5 nov")
    desk.wait(1000)
    #expect(Book(desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
  }

  /// What is no day yet is kept as it was typed, and is shown as such to whoever comes back.
  @Test func halfADaySurvivesAKill() throws {
    var desk = try writing("evidence-day")
    desk.type("5 n")
    desk.wait(1000)
    let field = Field.evidenceDay("a", in: 1)
    #expect(desk.saved(field) == "5 n")
    var next = Desk(book: Book(desk.disk))
    next.go(closer, focus: "evidence-day")
    #expect(next.model.book.day(field) == nil)
    #expect(Everywhere.text(view(next.model)).contains("5 n"))
    #expect(Everywhere.text(view(next.model)).contains("not a day yet"))
    try next.press("Enter")
    next.type("ov")
    try next.press("Enter")
    #expect(Book(desk.disk + next.disk).day(field)?.iso == "2026-11-05")
    #expect(!Everywhere.text(view(next.model)).contains("not a day yet"))
  }

  @Test func aDayIsOneStepHoweverOftenItWasSaved() throws {
    var desk = try writing("evidence-day")
    for word in ["5 ", "nov ", "2025"] {
      desk.type(word)
      desk.wait(1000)
    }
    try desk.press("Esc")
    let field = Field.evidenceDay("a", in: 1)
    #expect(desk.model.book.day(field)?.iso == "2025-11-05")
    desk.send(.perform(.command(.undo)))
    #expect(desk.model.book[field] == nil)
    try desk.press("Ctrl-R")
    #expect(desk.model.book.day(field)?.iso == "2025-11-05")
  }

  // MARK: Leaving a text

  @Test(arguments: ["Esc", "Tab", "Shift-Tab", "Ctrl-C", "Ctrl-S", "Ctrl-Z"])
  func nothingTypedIsDiscarded(_ key: String) throws {
    var desk = try writing()
    desk.type("We asked")
    try desk.press(key)
    #expect(desk.saved(evidence) == "We asked")
    #expect(desk.model.book.text(evidence) == "We asked")
  }

  @Test func escapeLeavesOneLevel() throws {
    var desk = try writing()
    desk.type("We asked")
    try desk.press("Esc")
    #expect(desk.model.edit == nil)
    #expect(desk.screen == .theme("a", .closer))
    #expect(desk.model.focus?.id == "evidence")
  }

  @Test func tabGoesOnToTheNextFieldAndBack() throws {
    var desk = try writing()
    desk.type("We asked")
    try desk.press("Tab")
    #expect(desk.model.focus?.id == "evidence-day")
    #expect(desk.model.edit?.target.target == .book(.evidenceDay("a", in: 1)))
    try desk.press("Shift-Tab")
    #expect(desk.model.edit?.target.target == .book(evidence))
    #expect(desk.model.edit?.text == "We asked")
  }

  @Test func enterIsANewLineOnlyWhereThereAreLines() throws {
    var desk = try writing()
    desk.type("One")
    try desk.press("Enter")
    desk.type("Two")
    try desk.press("Esc")
    #expect(desk.saved(evidence) == "One\nTwo")
    try desk.write(closer, "witness")
    desk.type("A partner")
    try desk.press("Enter")
    #expect(desk.model.edit == nil)
    #expect(desk.saved(.witness("a", in: 1)) == "A partner")
    #expect(desk.model.focus?.id != "witness")
  }

  @Test func anEmptiedTextIsNothing() throws {
    var desk = try writing()
    desk.type("ab")
    try desk.press("Backspace Backspace Esc")
    #expect(desk.model.book[evidence] == nil)
  }

  // MARK: Paste

  @Test func aPasteIsCleaned() throws {
    var desk = try writing()
    desk.send(.key(.paste("a\u{1B}[31mb\r\nc\u{202E}d\te\u{7}")))
    try desk.press("Esc")
    let text = desk.saved(evidence)
    #expect(text == CleanText.clean(text, keepingLines: true))
    #expect(text.hasPrefix("a"))
    #expect(text.contains("b\nc"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: ["evidence-day", "witness"]) func aPasteKeepsOneLineOne(_ item: String) throws {
    var desk = try writing(item)
    desk.send(.key(.paste("5\nNov")))
    #expect(desk.model.edit?.text == "5 Nov")
  }

  @Test func aPasteThatHasNoRoomIsKeptInAFile() throws {
    var desk = try writing()
    desk.type("before ")
    let novel = String(repeating: "All happy families. ", count: 1001)
    desk.send(.key(.paste(novel)))
    #expect(desk.aside == [novel])
    #expect(desk.model.edit?.text == "before ")
    #expect(desk.model.notice.contains("20,020"))
    #expect(desk.model.notice.contains("~/shoal-text-1.md"))
    desk.type("after")
    try desk.press("Esc")
    #expect(desk.saved(evidence) == "before after")
    #expect(desk.aside.count == 1)
  }

  @Test func aBoxTakesTwentyThousandCharacters() throws {
    var desk = try writing()
    let text = String(repeating: "words ", count: 3333) + "ab"
    desk.send(.key(.paste(text)))
    #expect(desk.model.edit?.text == text)
    desk.type("c")
    #expect(desk.model.notice.contains("20,000"))
    try desk.press("Esc")
    #expect(desk.saved(evidence) == text)
    #expect(desk.aside.isEmpty)
  }

  @Test func whatHasNoRoomAndNoBoxIsSaid() throws {
    var desk = try writing()
    desk.go([.find], focus: "query")
    try desk.press("Enter")
    desk.send(.key(.paste(String(repeating: "x", count: TextLimit.characters + 1))))
    #expect(desk.model.edit?.text == "")
    #expect(desk.model.notice.contains("no room"))
    #expect(desk.aside.isEmpty)
  }

  @Test func marksTypedOneByOneStayWithinReason() throws {
    var desk = try writing()
    desk.type("e")
    for _ in 0..<40 { desk.send(.key(.character("\u{301}"))) }
    try desk.press("Esc")
    let text = desk.saved(evidence)
    #expect(text == CleanText.clean(text, keepingLines: true))
  }

  // MARK: The person's editor

  @Test func theEditorsTextIsTakenAndCleaned() throws {
    var desk = try writing()
    desk.type("We asked")
    desk.editor = { $0 + " them.\u{1B}\n" }
    try desk.press("Ctrl-E")
    #expect(desk.effects.contains(.openEditor("We asked")))
    #expect(desk.saved(evidence).hasPrefix("We asked them."))
    #expect(!desk.saved(evidence).contains("\u{1B}"))
    #expect(desk.saved(evidence).last == "\n", "an empty line at the end is a part of the text")
  }

  @Test func anEditorThatFailsLosesNothing() throws {
    var desk = try writing()
    desk.type("We asked")
    desk.editor = { _ in nil }
    try desk.press("Ctrl-E")
    #expect(desk.model.notice == "The editor failed.")
    try desk.press("Esc")
    #expect(desk.saved(evidence) == "We asked")
  }

  @Test func theEditorNeedsAText() throws {
    var desk = Desk(Small.pack, closer)
    try desk.press("Ctrl-E")
    #expect(!desk.effects.contains { if case .openEditor = $0 { true } else { false } })
    #expect(!desk.model.notice.isEmpty)
    desk.go(closer, focus: "evidence")
    try desk.press("Ctrl-E Enter")
    #expect(desk.model.book.text(evidence) == " edited")
  }

  // MARK: Before the first text

  @Test func thePrivacyWordsComeOnce() throws {
    var desk = Desk()
    desk.go(closer, focus: "evidence")
    try desk.press("Enter")
    #expect(desk.screen == .privacy)
    #expect(Everywhere.text(desk.model.page).contains(Small.pack.about.privacy))
    try desk.press("Enter")
    #expect(desk.model.edit?.target.target == .book(evidence))
    #expect(Book(desk.disk).isTicked(.privacyRead))
    try desk.press("Esc")
    for (screens, item) in [
      (closer, "witness"), ([.theme("a", .reflect)], "prompt:what-1"),
      ([.actions, .action("1")], "cue"),
    ] {
      desk.go(screens, focus: item)
      try desk.press("Enter")
      #expect(desk.model.edit != nil, "\(item)")
      try desk.press("Esc")
    }
    var next = Desk(book: Book(desk.disk))
    next.go(closer, focus: "evidence")
    try next.press("Enter")
    #expect(next.model.edit != nil)
  }

  @Test func leavingThePrivacyWordsWritesNothing() throws {
    var desk = Desk()
    desk.go(closer, focus: "evidence")
    try desk.press("Enter Esc")
    #expect(desk.screen == .theme("a", .closer))
    #expect(desk.model.edit == nil)
    try desk.press("Enter")
    #expect(desk.screen == .privacy)
  }

  @Test func typingOnAFieldBeginsToWrite() throws {
    var desk = Desk(book: Book([Change(.privacyRead, .tick)]))
    desk.go(closer, focus: "evidence")
    try desk.press("W e")
    #expect(desk.model.edit?.text == "We")
    desk.send(.key(.escape))
    desk.go(closer, focus: "witness")
    desk.send(.key(.paste("A partner")))
    #expect(desk.model.edit?.text == "A partner")
  }

  @Test func whatBeganAFirstTextIsNotLostToThePrivacyWords() throws {
    var desk = Desk()
    desk.go(closer, focus: "evidence")
    desk.send(.key(.paste("A long account.")))
    #expect(desk.screen == .privacy)
    try desk.press("Enter")
    #expect(desk.model.edit?.text == "A long account.")
  }

  @Test func whatWasTypedAheadGoesNowhereElse() throws {
    var desk = Desk()
    desk.go(closer, focus: "evidence")
    desk.send(.key(.paste("A long account.")))
    try desk.press("Esc")
    desk.go(closer, focus: "witness")
    try desk.press("Enter Enter")
    #expect(desk.model.edit?.target.target == .book(.witness("a", in: 1)))
    #expect(desk.model.edit?.text == "")
  }

  // MARK: Days

  @Test(arguments: ["soon", "31 Feb", "99"]) func anUnreadableDayStaysAndIsSaid(_ text: String)
    throws
  {
    for key in ["Esc", "Tab", "Enter"] {
      var desk = try writing("evidence-day")
      desk.type(text)
      try desk.press(key)
      #expect(desk.model.edit?.text == text)
      #expect(desk.model.notice.contains(text))
      #expect(desk.model.focus?.id == "evidence-day")
    }
  }

  @Test func aDayIsReadAndMayBeTakenAway() throws {
    var desk = try writing("evidence-day")
    desk.type("5 nov")
    try desk.press("Enter")
    #expect(Book(desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
    try desk.write(closer, "evidence-day")
    #expect(desk.model.edit?.text.contains("2026") == true)
    try desk.press("Esc")
    #expect(Book(desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
    try desk.write(closer, "evidence-day")
    try desk.press("Ctrl-U Esc")
    #expect(Book(desk.disk).day(.evidenceDay("a", in: 1)) == nil)
  }

  @Test func theDayIsShownWithItsWeekdayWhileItIsTyped() throws {
    var desk = try writing("evidence-day")
    desk.type("las")
    #expect(Everywhere.text(view(desk.model)).contains("not a day yet"))
    desk.type("t week")
    #expect(Everywhere.text(view(desk.model)).contains("Monday 16 November 2026"))
    try desk.press("Esc")
    #expect(Everywhere.text(view(desk.model)).contains("Monday 16 November 2026"))
  }

  /// Whatever is typed over a day, and whenever the program ends: no day is lost for words.
  @Test(arguments: ["soon", "quit", "5 n", "tomorrow", "Monday 5 December 2025"])
  func wordsNeverReplaceADay(_ words: String) throws {
    let field = Field.evidenceDay("a", in: 1)
    var desk = try writing("evidence-day")
    desk.type("5 nov")
    try desk.press("Esc Enter Ctrl-U")
    desk.wait(1000)
    for character in words {
      desk.type(String(character))
      desk.wait(1000)
      let saved = Book(desk.disk)
      #expect(saved.day(field) != nil && saved.text(field).isEmpty)
    }
    try desk.press("Esc")
    #expect(desk.model.edit != nil)
    #expect(!desk.model.notice.isEmpty)
    try desk.press("Ctrl-C")
    #expect(Book(desk.disk).day(field)?.iso == "2026-11-05")
  }
}
