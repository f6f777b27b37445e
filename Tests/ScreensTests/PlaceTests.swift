import Screens
import Testing
import Workbook

@Suite struct PlaceTests {
  private let pack = Small.pack

  private var places: [Place] {
    pack.themes.flatMap { theme in
      ([.read, .closer, .reflect, .act] + theme.statements.indices.map(ThemeStep.rate)).map {
        Place(theme: theme.id, step: $0)
      }
    }
  }

  @Test func everyPlaceReadsBack() {
    for place in places { #expect(Place(place.text, in: pack) == place) }
    #expect(Set(places.map(\.text)).count == places.count)
  }

  @Test(arguments: [
    "", "a", "nowhere read", "a rate", "a rate 0", "a rate 4", "a rate x", "a rate -1", "a dance",
    "a rate 99999999999999999999",
  ])
  func otherTextIsNoPlace(_ text: String) {
    #expect(Place(text, in: pack) == nil)
  }

  @Test func theWayLeadsThroughAreaAndTheme() {
    #expect(
      Place(theme: "c", step: .closer).screens(in: pack)
        == [.area("two"), .theme("c", .read), .theme("c", .closer)])
    #expect(
      Place(theme: "c", step: .read).screens(in: pack) == [.area("two"), .theme("c", .read)])
  }

  @Test func aNewBookBeginsAtTheFirstTheme() {
    #expect(Desk(pack).model.resumption == Place(theme: "a", step: .read))
  }

  @Test(arguments: [ThemeStep.rate(1), .closer, .reflect, .act])
  func aBookGoesOnWhereItWasLeft(_ step: ThemeStep) {
    let place = Place(theme: "b", step: step)
    let book = Book([Change(.place, .text(place.text))])
    #expect(Desk(pack, book: book).model.resumption == place)
  }

  @Test func aPlaceThisPackDoesNotHaveIsPassedOver() {
    let book = Book([
      Change(.place, .text("gone rate 1")), Change(.rating("a-1", in: 1), .answer(.noChance)),
    ])
    #expect(Desk(pack, book: book).model.resumption == Place(theme: "a", step: .rate(1)))
  }

  @Test func homeContinuesThere() throws {
    let place = Place(theme: "c", step: .reflect)
    var desk = Desk(pack, book: Book([Change(.place, .text(place.text))]))
    let item = try #require(
      desk.model.page.items.first { $0.intent == .go(place.screens(in: pack)) })
    #expect(desk.model.page.items.first?.id == item.id)
    try desk.press("Enter")
    #expect(desk.model.stack.path == [.home] + place.screens(in: pack))
    try desk.press("Esc Esc Esc")
    #expect(desk.screen == .home)
  }

  @Test func aNewAssessmentBeginsAtItsBeginning() throws {
    let left = Change(.place, .text("c act"))
    var book = Written.finished(pack)
    book.apply(left)
    var desk = Desk(pack, book: book)
    desk.send(.perform(.beginAssessment))
    #expect(desk.model.resumption == Place(theme: "a", step: .read))
  }
}
