import Canvas
import Scoring
import Screens
import Testing
import Workbook

/// The whole profile on one page.
@Suite struct StandTests {
  private func rated(_ theme: String, _ value: Int, importance: Int?) -> [Change] {
    (1...3).map { Change(.rating("\(theme)-\($0)", in: 1), .answer(.rated(value))) }
      + (importance.map { [Change(.importance(theme, in: 1), .number($0))] } ?? [])
  }

  private func themes(_ desk: Desk) -> [String] {
    desk.model.page.items.map(\.id).filter { $0.hasPrefix("theme:") }
  }

  @Test func everyThemeOfTheCorePackIsSeenAtOnce() throws {
    let pack = try CorePack.load()
    let desk = Desk(
      pack, [.results("")], book: SampleBook.filled(pack), size: Size(width: 80, height: 24))
    let grid = view(desk.model)
    let seen = (2..<22).map { grid.text(row: $0) }
    for theme in pack.themes {
      #expect(seen.contains { $0.contains(theme.title) && $0.contains("·") }, "\(theme.title)")
    }
    for area in pack.areas { #expect(seen.contains { $0.contains(area.title) }) }
    let said = Words(pack).practice(Profile(desk.model.book, pack: pack, assessment: 1).themes[0])
    #expect(seen.suffix(2).map(\.trimming).joined(separator: " ") == said)
  }

  @Test func theGapIsDrawnBetweenItsEnds() throws {
    for (practice, importance, drawn) in [(2, 4, "●━━━"), (4, 2, "◇━━━"), (3, 3, "◈")] {
      let desk = Desk(
        Small.pack, [.results("")],
        book: Book(rated("a", practice, importance: importance)),
        size: Size(width: 80, height: 24))
      let grid = view(desk.model)
      let row = try #require((2..<22).map { grid.text(row: $0) }.first { $0.contains("Theme a") })
      #expect(row.contains(drawn), "\(row)")
      #expect(row.contains("━") == (practice != importance))
    }
  }

  @Test func theWidestGapComesFirstWhenAskedFor() throws {
    let book = Book(
      rated("a", 3, importance: 4) + rated("b", 5, importance: nil)
        + rated("c", 1, importance: 5))
    var desk = Desk(Small.pack, [.results("")], book: book)
    #expect(themes(desk) == ["theme:a", "theme:b", "theme:c"])
    try desk.press("Down s")
    #expect(themes(desk) == ["theme:c", "theme:a", "theme:b"])
    #expect(desk.model.focus?.id == "theme:b")
    try desk.press("s")
    #expect(themes(desk) == ["theme:a", "theme:b", "theme:c"])
  }

  @Test func equalGapsStayInThePacksOrder() throws {
    let book = Book(Small.pack.themes.flatMap { rated($0.id, 3, importance: 4) })
    var desk = Desk(Small.pack, [.results("")], book: book)
    try desk.press("s")
    #expect(themes(desk) == ["theme:a", "theme:b", "theme:c"])
  }

  @Test func whatStandsBehindAThemeHasItsWatchForsAndLastTime() throws {
    let first = Written.finished(Small.pack)
    var desk = Desk(Small.pack, [.behind("a")], book: first)
    desk.model.book.apply(Change(.watchFor("a-w1", theme: "a", in: 1), .tick))
    #expect(Everywhere.text(desk.model.page).contains("I did 1."))
    #expect(!Everywhere.text(desk.model.page).contains("Last time"))
    desk.send(.perform(.beginAssessment))
    for change in Written.changes(Small.pack, 2, mark: "second") { desk.model.book.apply(change) }
    desk.go([.behind("a")])
    #expect(!Everywhere.text(desk.model.page).contains("Last time"))
    desk.send(.perform(.finishAssessment))
    desk.go([.behind("a")])
    #expect(Everywhere.text(desk.model.page).contains("Last time"))
  }
}
