import Canvas
import Screens
import Testing
import Workbook

@Suite struct RateTests {
  private let first = Field.rating("a-1", in: 1)
  private let rate = [Screen.theme("a", .rate(0))]

  @Test(arguments: 1...5) func aDigitIsSavedAndGoesOn(_ digit: Int) throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("\(digit)")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(digit))
    #expect(desk.disk.contains { $0.field == first && $0.value == .answer(.rated(digit)) })
    #expect(desk.screen == .theme("a", .rate(1)))
    #expect(desk.model.unsaved.isEmpty)
  }

  @Test(arguments: ["0", "n"]) func noChanceIsAnAnswerOfItsOwn(_ key: String) throws {
    var desk = Desk(Small.pack, rate)
    try desk.press(key)
    #expect(Book(desk.disk).answer("a-1", in: 1) == .noChance)
    #expect(desk.screen == .theme("a", .rate(1)))
  }

  @Test(arguments: ["Backspace", "Delete"]) func anAnswerCanBeCleared(_ key: String) throws {
    var desk = Desk(Small.pack, rate, book: Book([Change(first, .answer(.rated(3)))]))
    try desk.press(key)
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    #expect(desk.screen == .theme("a", .rate(0)))
    let count = desk.disk.count
    try desk.press(key)
    #expect(desk.disk.count == count)
  }

  @Test func theLastStatementGoesOnToLookCloser() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(2))])
    try desk.press("4")
    #expect(desk.screen == .theme("a", .closer))
  }

  @Test func answersShowAsThreeThings() {
    let answers: [Answer?] = [nil, .noChance, .rated(1)]
    let pages = answers.map { answer in
      Desk(
        Small.pack, rate, book: Book([Change(first, answer.map { .answer($0) })])
      ).model.page
    }
    #expect(pages[0] != pages[1])
    #expect(pages[1] != pages[2])
    #expect(pages[0] != pages[2])
    let maps = answers.map { answer in
      Everywhere.text(
        Desk(
          Small.pack, [.theme("a", .rate(1))],
          book: Book([Change(first, answer.map { .answer($0) })])
        ).model.page)
    }
    #expect(Set(maps).count == 3)
  }

  @Test func aFlagIsSavedAndStays() throws {
    var desk = Desk(Small.pack, rate)
    let before = Everywhere.text(view(desk.model))
    try desk.press("f")
    #expect(Book(desk.disk).isTicked(.flag("a-1", in: 1)))
    #expect(desk.screen == .theme("a", .rate(0)))
    #expect(Everywhere.text(view(desk.model)) != before)
    try desk.press("f")
    #expect(!Book(desk.disk).isTicked(.flag("a-1", in: 1)))
  }

  @Test(arguments: ["Left Right", "h l", "Right Left", "Up Down Home End Tab Shift-Tab PgDn PgUp"])
  func movingNeverRates(_ keys: String) throws {
    for step in [ThemeStep.rate(0), .rate(1), .rate(2), .closer, .reflect, .act, .read] {
      var desk = Desk(Small.pack, [.theme("a", step)], book: Book(Written.changes(Small.pack)))
      let before = desk.model.book
      for _ in 0..<12 { try desk.press(keys) }
      for field in Set(before.fields).union(desk.model.book.fields) where field != .place {
        #expect(desk.model.book[field] == before[field])
      }
    }
  }

  @Test func arrowsTurnThePages() throws {
    var desk = Desk(Small.pack, [.theme("a", .read)])
    let steps: [ThemeStep] = [.rate(0), .rate(1), .rate(2), .closer, .reflect, .act]
    for step in steps {
      try desk.press("Right")
      #expect(desk.screen == .theme("a", step))
    }
    for step in steps.dropLast().reversed() + [.read] {
      try desk.press("Left")
      #expect(desk.screen == .theme("a", step))
    }
  }

  @Test func everyAnswerCanBeChosenWithEnter() throws {
    for (index, item) in Desk(Small.pack, rate).model.page.items.enumerated() {
      var desk = Desk(Small.pack, rate)
      for _ in 0...index { try desk.press("Down") }
      #expect(desk.model.focus?.id == item.id)
      try desk.press("Enter")
      #expect(desk.model.book.answer("a-1", in: 1) == (index < 5 ? .rated(index + 1) : .noChance))
    }
  }

  @Test func theFocusStartsOnTheAnswerGiven() {
    let book = Book([Change(first, .answer(.rated(4)))])
    let focus = Desk(Small.pack, rate, book: book).model.focus
    #expect(focus?.intent == .rate(statement: "a-1", .rated(4)))
  }

  @Test func theFirstAnswerBeginsTheAssessmentOnce() throws {
    var desk = Desk(Small.pack, rate)
    try desk.press("3 4")
    #expect(desk.disk.filter { $0.field == .started(1) }.count == 1)
    #expect(Book(desk.disk).text(.pack(1)) == "small 1.0.0 en-GB")
  }
}
