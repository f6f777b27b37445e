import Canvas
import Screens
import Testing
import Workbook

@Suite struct HomeTests {
  @Test func theFirstThingIsTheWayOn() throws {
    let books = [
      Book(), Book([Change(.rating("a-1", in: 1), .answer(.rated(3)))]),
      Book(Written.changes(Small.pack)), Written.finished(Small.pack),
    ]
    let first = books.map { Desk(Small.pack, book: $0).model.focus?.intent }
    #expect(first[0] == .go(Place(theme: "a", step: .read).screens(in: Small.pack)))
    #expect(first[1] == .go(Place(theme: "a", step: .rate(1)).screens(in: Small.pack)))
    #expect(first[2] == .go([.results("")]))
    #expect(first[3] == .beginAssessment)
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
}
