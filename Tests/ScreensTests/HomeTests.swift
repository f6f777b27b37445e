import Canvas
import Screens
import Testing
import Workbook

@Suite struct HomeTests {
  @Test func theFirstThingIsTheWayOn() throws {
    let books = [
      Book(), Book([Change(.rating("a-1", in: 1), .answer(.rated(3)))]),
      Book(Written.changes(Small.pack)),
      Book(Written.changes(Small.pack) + [Change(.finished(1), .day(Written.day))]),
    ]
    let first = books.map { Desk(Small.pack, book: $0).model.focus?.intent }
    #expect(first[0] == .go(Place(theme: "a", step: .read).screens(in: Small.pack)))
    #expect(first[1] == .go(Place(theme: "a", step: .rate(1)).screens(in: Small.pack)))
    #expect(first[2] == .go([.results("")]))
    #expect(first[3] == .open(.lookAgain))
  }

  /// A pack of six statements is no half-hour.
  @Test func theTimeItTakesIsThatOfThePack() throws {
    let small = Everywhere.text(Desk(Small.pack).model.page)
    let minutes = (Small.pack.statements.count * 38 + 59) / 60
    #expect(small.contains("It takes about \(minutes) minutes."))
    let core = Everywhere.text(Desk(try CorePack.load()).model.page)
    #expect(core.contains("It takes 25 to 30 minutes."))
  }

  @Test func everyRoomIsOneKeyAway() {
    let intents = Desk(Small.pack, book: Written.finished(Small.pack)).model.page.items.map(
      \.intent)
    for screen in [
      Screen.area("one"), .area("two"), .actions, .results(""), .summary, .about,
    ] {
      #expect(intents.contains(.open(screen)))
    }
  }

  @Test func progressShowsOnHomeAndInTheArea() throws {
    for way in [[], [Screen.area("one")]] {
      var said: [String] = []
      var desk = Desk(Small.pack, way)
      for theme in ["a", "b"] {
        for number in 1...3 {
          said.append(Everywhere.text(desk.model.page))
          desk.model.book.apply(
            Change(
              .rating("\(theme)-\(number)", in: 1), .answer(number == 2 ? .noChance : .rated(2))))
        }
      }
      said.append(Everywhere.text(desk.model.page))
      #expect(Set(said).count == said.count)
    }
  }

  @Test func theAreaStartsOnTheFirstThemeThatIsNotDone() {
    let ratings = (1...3).map { Change(.rating("a-\($0)", in: 1), .answer(.rated(3))) }
    #expect(Desk(Small.pack, [.area("one")], book: Book(ratings)).model.focus?.id == "theme:b")
  }

  @Test func aDuePlanComesFirstAndAsksWhatBecameOfIt() throws {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    #expect(desk.model.focus?.intent == .open(.action("1")))
    #expect(desk.model.focus?.detail.contains("ask what is lost") == true)
    try desk.press("Enter")
    #expect(desk.screen == .action("1") && desk.model.focus == nil)
    try desk.press("Down Down Enter")
    #expect(desk.model.book.actions.first?.outcome == .partly)
    #expect(desk.model.focus?.id == "outcome-partly")
    try desk.press("Esc")
    #expect(desk.screen == .home && desk.model.focus?.intent == .open(.lookAgain))
  }

  @Test func theFocusStaysOnAnAnswerThatWasChosenAtOnce() throws {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    try desk.press("Enter Down Space")
    #expect(desk.model.book.actions.first?.outcome == .done)
    #expect(desk.model.focus?.id == "outcome-done")
  }

  @Test func thePlanThatIsDueLongestIsAskedAboutFirst() {
    let plan = { (id: String, days: Int) in
      [
        Change(.action(id, .act), .text("do \(id)")),
        Change(.action(id, .due), .day(Written.day.adding(days: days))),
      ]
    }
    let book = Book(plan("1", -1) + plan("2", -3) + plan("3", -3) + plan("4", 1))
    #expect(Desk(Small.pack, book: book).model.focus?.intent == .open(.action("2")))
    #expect(book.dueActions(on: Written.day).map(\.id) == ["2", "3", "1"])
  }
}
