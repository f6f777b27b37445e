import Canvas
import Screens
import Testing
import Workbook

@Suite struct CloserTests {
  private let closer = [Screen.theme("a", .closer)]

  private func ratings(_ value: Int) -> [Change] {
    (1...3).map { Change(.rating("a-\($0)", in: 1), .answer(.rated(value))) }
  }

  private func page(_ changes: [Change], _ pack: Pack = Small.pack) -> Page {
    Desk(pack, closer, book: Book(changes)).model.page
  }

  /// A theme whose every rating is the best asks for an example in other words.
  @Test func onlyTopRatingsAskForAnExampleFirst() {
    let plain = Everywhere.text(page(ratings(4)))
    #expect(Everywhere.text(page(ratings(5))) != plain)
    #expect(Everywhere.text(page(ratings(1))) == plain)
    let mixed = ratings(5).dropLast() + [Change(.rating("a-3", in: 1), .answer(.noChance))]
    #expect(Everywhere.text(page(Array(mixed))) == plain)
  }

  @Test func theBestOfAReversedStatementIsItsLowest() throws {
    let pack = try #require(Small.variants.first { $0.name == "1-4 reversed" }).pack
    let plain = Everywhere.text(page(ratings(4), pack))
    #expect(Everywhere.text(page(ratings(1), pack)) != plain)
  }

  @Test func everythingMayStayEmpty() throws {
    var desk = Desk(Small.pack, closer, book: Book(ratings(5)))
    desk.model.stack.top.focus = "on"
    try desk.press("Enter")
    #expect(desk.screen == .theme("a", .reflect))
    #expect(desk.model.book[.evidence("a", in: 1)] == nil)
  }

  /// The counter-indicators must not lead the ratings.
  @Test func watchForsComeAfterTheRatings() {
    let watchFors = Set(
      Small.pack.themes[0].watchFors.map { Item.id(.watchFor, $0.id) })
    #expect(page(ratings(3)).items.filter { watchFors.contains($0.id) }.count == watchFors.count)
    #expect(!page([]).items.contains { watchFors.contains($0.id) })
  }

  @Test func tickingAWatchForChangesNoScore() throws {
    let before = Desk(Small.pack, [.results("one")], book: Book(ratings(3))).model.page
    let ticked = ratings(3) + [Change(.watchFor("a-w1", theme: "a", in: 1), .tick)]
    let after = Desk(Small.pack, [.results("one")], book: Book(ticked)).model.page
    #expect(before.items == after.items)
  }

  @Test func aThemeWithoutWatchForsAsksAboutNone() {
    var pack = Small.pack
    pack.areas[0].themes[0].watchFors = []
    let items = page(ratings(3), pack).items.map(\.id)
    #expect(items == ["importance", "partner", "evidence", "evidence-day", "witness", "on"])
  }

  @Test func whatIsGivenShowsOnTheTheme() {
    let theme = [Screen.theme("a", .read)]
    var said: [String] = []
    var changes = ratings(3)
    for change in [
      Change(.importance("a", in: 1), .number(4)), Change(.partner("a", in: 1), .number(2)),
      Change(.evidence("a", in: 1), .text("x")),
      Change(.reflection("what-1", theme: "a", in: 1), .text("y")),
      Change(.action("1", .actionTheme), .text("a")), Change(.action("1", .cue), .text("z")),
    ] {
      said.append(Everywhere.text(Desk(Small.pack, theme, book: Book(changes)).model.page))
      changes.append(change)
    }
    said.append(Everywhere.text(Desk(Small.pack, theme, book: Book(changes)).model.page))
    #expect(Set(said).count == said.count - 1)
  }
}
