import Canvas
import Screens
import Testing
import Workbook

@Suite struct UndoingTests {
  private let rate = [Screen.theme("a", .rate(0))]
  private let evidence = Field.evidence("a", in: 1)

  @Test func undoAndRedoWalkThroughTheAnswers() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 4")
    try desk.press("u")
    #expect(desk.model.book.answer("a-2", in: 1) == nil)
    #expect(!desk.model.notice.isEmpty)
    try desk.press("u")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    try desk.press("Ctrl-R Ctrl-R")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    #expect(desk.model.book.answer("a-2", in: 1) == .rated(4))
    #expect(Book(desk.disk) == desk.model.book)
  }

  @Test func nothingToTakeBackIsSaid() throws {
    for key in ["u", "Ctrl-R"] {
      var desk = Desk(Small.pack, rate)
      let count = desk.disk.count
      try desk.press(key)
      #expect(!desk.model.notice.isEmpty)
      #expect(desk.disk.count <= count + 1)
    }
  }

  @Test func flagsScalesTicksAndFramesComeBackToo() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 Left f")
    desk.go([.theme("a", .closer)], focus: "importance")
    try desk.press("4")
    desk.go([.theme("a", .closer)], focus: "watch-for:a-w1")
    try desk.press("Space")
    desk.go([.theme("a", .reflect)], focus: "frame:code")
    try desk.press("Enter")
    let all: [Field] = [
      .frame(in: 1), .watchFor("a-w1", theme: "a", in: 1), .importance("a", in: 1),
      .flag("a-1", in: 1),
    ]
    for field in all {
      #expect(desk.model.book[field] != nil)
      desk.send(.perform(.command(.undo)))
      #expect(desk.model.book[field] == nil)
    }
    for field in all.reversed() {
      try desk.press("Ctrl-R")
      #expect(desk.model.book[field] != nil)
    }
  }

  @Test func aTextIsOneStepHoweverOftenItWasSaved() throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    for word in ["We ", "asked ", "them."] {
      desk.type(word)
      desk.wait(1000)
    }
    try desk.press("Esc")
    desk.send(.perform(.command(.undo)))
    #expect(desk.model.book[evidence] == nil)
    try desk.press("Ctrl-R")
    #expect(desk.model.book.text(evidence) == "We asked them.")
  }

  @Test func writingTwiceIsTwoSteps() throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("A long and careful account.")
    try desk.press("Esc Enter Ctrl-U")
    desk.type("x")
    try desk.press("Esc")
    desk.send(.perform(.command(.undo)))
    #expect(desk.model.book.text(evidence) == "A long and careful account.")
  }

  /// A visit that begins by putting a text back as it was is still a visit of its own.
  @Test func aVisitThatBeginsWithNothingIsItsOwnStep() throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("A long and careful account.")
    try desk.press("Esc Enter x Backspace")
    desk.wait(1000)
    try desk.press("Ctrl-U")
    desk.type("x")
    try desk.press("Esc")
    desk.send(.perform(.command(.undo)))
    #expect(desk.model.book.text(evidence) == "A long and careful account.")
  }

  @Test func undoSurvivesClosingTheBook() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 4 u")
    var next = Desk(Small.pack, rate, book: Book(desk.disk))
    try next.press("u")
    #expect(next.model.book.answer("a-1", in: 1) == nil)
    try next.press("Ctrl-R Ctrl-R")
    #expect(next.model.book.answer("a-2", in: 1) == .rated(4))
    #expect(Book(desk.disk + next.disk) == next.model.book)
  }

  @Test(arguments: 1...15) func anyEditsCanBeTakenBackAndDoneAgain(_ seed: Int) throws {
    var desk = Desk(Small.pack, rate, book: Book([Change(.privacyRead, .tick)]))
    var dice = Dice(seed)
    for _ in 0..<40 {
      try desk.press(
        dice.pick(["1", "5", "0", "f", "Left", "Right", "Backspace", "Tab", "Enter", "Esc", "Down"])
      )
    }
    if desk.model.edit != nil { try desk.press("Ctrl-U Ctrl-K Esc") }
    try #require(desk.model.edit == nil)
    let end = desk.model.book
    var steps = 0
    while desk.model.book.undo(at: 0) != nil, steps < 500 {
      desk.send(.perform(.command(.undo)))
      steps += 1
    }
    let left = desk.model.book.fields.filter { $0.kind.isUndoable }
    #expect(left.isEmpty)
    for _ in 0..<steps { desk.send(.perform(.command(.redo))) }
    for field in Set(end.fields).union(desk.model.book.fields) where field.kind != .place {
      #expect(desk.model.book[field] == end[field])
    }
  }

  @Test func finishingCanBeTakenBack() throws {
    var desk = Desk(Small.pack, [.results("")], book: Book(Written.changes(Small.pack)))
    desk.model.stack.top.focus = "finish"
    try desk.press("Enter")
    #expect(desk.model.book.day(.finished(1)) == Walk.day)
    try desk.press("u")
    #expect(desk.model.book.day(.finished(1)) == nil)
    try desk.press("Ctrl-R")
    #expect(desk.model.book.day(.finished(1)) == Walk.day)
  }

  /// The earlier assessment is out of sight, so nothing there may change unseen.
  @Test func undoDoesNotReachIntoAnEarlierAssessment() throws {
    let book = Written.finished(Small.pack)
    var desk = Desk(Small.pack, book: book)
    desk.send(.perform(.beginAssessment))
    #expect(desk.model.assessment == 2)
    try desk.press("u u u u")
    for field in book.fields where field.assessment == 1 {
      try #require(desk.model.book[field] == book[field])
    }
  }

  // MARK: Inside a box

  @Test func undoAndRedoWorkInsideABox() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3")
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked u")
    try desk.press("Ctrl-T")
    #expect(desk.model.edit?.text == "")
    #expect(desk.model.notice.contains("We asked u"))
    try desk.press("Ctrl-R")
    #expect(desk.model.edit?.text == "We asked u")
    desk.type("!")
    try desk.press("Esc")
    #expect(desk.saved(evidence) == "We asked u!")
  }

  /// What is out of sight is not taken back from inside a box.
  @Test func undoInsideABoxTakesNothingElseBack() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3")
    try desk.write([.theme("a", .closer)], "evidence")
    try desk.press("Ctrl-T")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    #expect(desk.model.notice.contains("in this box"))
  }

  /// A key that deletes much at once can be taken back by itself.
  @Test(arguments: ["Ctrl-U", "Home Ctrl-K", "Ctrl-W"])
  func whatOneKeyDeletesComesBack(_ keys: String) throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("A long and careful account.")
    try desk.press(keys)
    try #require(desk.model.edit?.text != "A long and careful account.")
    try desk.press("Ctrl-T")
    #expect(desk.model.edit?.text == "A long and careful account.")
  }

  // MARK: Saying so

  /// Every undo and redo names what it changed, and from what to what, on every page.
  @Test func undoAndRedoSayWhatTheyDidOnEveryPage() throws {
    for way in Everywhere.ways(Small.pack) where ![.find, .help, .privacy].contains(way.last) {
      var desk = Desk(Small.pack, rate)
      try desk.press("4")
      desk.go(way)
      try desk.press("Ctrl-T")
      #expect(
        desk.model.notice == "Taken back: Theme a, statement 1, your answer, from 4 to no answer.")
      desk.go(way)
      try desk.press("Down Up Right Left")
      try desk.press("Ctrl-R")
      #expect(
        desk.model.notice == "Done again: Theme a, statement 1, your answer, from no answer to 4.")
    }
  }

  @Test func anEditThatEndsRedoSaysSo() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("4 u")
    try desk.press("2")
    #expect(desk.model.notice.contains("stays taken back"))
  }

  @Test func anAnswerTakenBackIsNotMarkedForEnter() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("4 Left u Enter")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
  }

  @Test func redoWhileWritingKeepsWhatIsShown() throws {
    var desk = Desk()
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("One")
    try desk.press("Esc")
    desk.send(.perform(.command(.undo)))
    try desk.press("Enter Ctrl-R")
    #expect(
      desk.model.edit?.text ?? desk.model.book.text(evidence) == desk.model.book.text(evidence))
  }
}
