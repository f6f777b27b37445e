import Canvas
import Screens
import Testing
import Workbook

@Suite struct PerformingTests {
  @Test func enterOpensWhateverAnItemLeadsTo() throws {
    for way in Everywhere.ways(Small.pack) {
      let items = Desk(Small.pack, way, book: Written.finished(Small.pack)).model.page.items
      for item in items {
        var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
        desk.model.stack.top.focus = item.id
        guard desk.model.focus == item else { continue }
        try desk.press(item.isAnswered ? "Space" : "Enter")
        switch item.intent {
        case .open(let screen), .replace(let screen): #expect(desk.screen == screen)
        case .go(let screens): #expect(desk.model.stack.path == [.home] + screens)
        case .toggle(let field): #expect(Book(desk.disk)[field] != nil || !desk.disk.isEmpty)
        case .write(let field): #expect(desk.model.edit?.target.target == field.target)
        default: break
        }
      }
    }
  }

  @Test func openingTheSameScreenTwiceIsOnce() {
    var desk = Desk()
    desk.send(.perform(.open(.actions)))
    desk.send(.perform(.open(.actions)))
    #expect(desk.model.stack.path == [.home, .actions])
  }

  @Test func choosingWhatIsNotThereDoesNothing() {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))])
    desk.send(.choose("gone"))
    #expect(desk.screen == .theme("a", .rate(0)))
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
  }

  @Test func suspendAndRedrawAreAskedOfTheOutside() throws {
    var desk = Desk()
    try desk.press("Ctrl-Z Ctrl-L")
    #expect(desk.effects == [.suspend, .redraw])
  }

  @Test func finishingKeepsEverything() {
    var desk = Desk(Small.pack, [.results("")], book: Book(Written.changes(Small.pack)))
    let before = desk.model.book
    desk.send(.perform(.finishAssessment))
    for field in before.fields { #expect(desk.model.book[field] == before[field]) }
    #expect(Book(desk.disk).day(.finished(1)) == Walk.day)
    #expect(!desk.model.page.items.contains { $0.intent == .finishAssessment })
  }

  @Test func theFrameForReflectingCanBeChanged() throws {
    var desk = Desk(Small.pack, [.theme("a", .reflect)])
    let before = desk.model.page.items.map(\.id)
    desk.model.stack.top.focus = "frame:code"
    try desk.press("Enter")
    #expect(desk.model.page.items.map(\.id) != before)
    #expect(desk.model.page.items.contains { $0.id == "prompt:code-1" })
    #expect(Book(desk.disk).text(.frame(in: 1)) == "code")
  }

  @Test func aWholeSittingGoesFromTheFirstToTheLastStep() throws {
    var desk = Desk()
    try desk.press("Enter Enter")
    for theme in Small.pack.themes {
      #expect(desk.screen == .theme(theme.id, .rate(0)))
      try desk.press("3 3 3")
      #expect(desk.screen == .theme(theme.id, .closer))
      try desk.press("Right Right")
      #expect(desk.screen == .theme(theme.id, .act))
      desk.model.stack.top.focus = "next"
      try desk.press("Enter")
      if theme.id != "c" { try desk.press("Enter") }
    }
    #expect(desk.screen == .results(""))
    #expect(Book(desk.disk).progress(Small.pack.statements, in: 1).isComplete)
    #expect(Book(desk.disk) == desk.model.book)
  }

  @Test func resultsTurnThroughTheAreas() throws {
    var desk = Desk(Small.pack, [.results("")], book: Written.finished(Small.pack))
    for screen in [Screen.results("one"), .results("two"), .results("")] {
      try desk.press("Right")
      #expect(desk.screen == screen)
    }
    try desk.press("Left")
    #expect(desk.screen == .results("two"))
    try desk.press("x")
    #expect(desk.screen == .summary)
    try desk.press("Esc t")
    #expect(desk.screen == .thenAndNow)
  }
}

extension Item {
  /// Whether Space gives the answer that this item stands for, and Enter only goes on.
  var isAnswered: Bool {
    switch body {
    case .tick, .choice: true
    case .plain, .field, .scale, .drawn: false
    }
  }
}
