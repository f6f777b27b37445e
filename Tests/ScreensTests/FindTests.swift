import Canvas
import Screens
import Testing
import Workbook

@Suite struct FindTests {
  private let pack: Pack

  init() throws { pack = try CorePack.load() }

  private func found(_ words: String) throws -> Desk {
    var desk = Desk(pack)
    try desk.press("/")
    desk.send(.key(.paste(words)))
    return desk
  }

  @Test func everyStatementIsFoundAndOpens() throws {
    for theme in pack.themes {
      for (index, statement) in theme.statements.enumerated() {
        var desk = try found(statement.wording.me)
        let item = try #require(
          desk.model.page.items.first { $0.id == Item.id(.statement, statement.id) })
        try desk.press("Enter")
        for _ in 0..<8 where desk.model.focus?.id != item.id { try desk.press("Down") }
        try desk.press("Enter")
        #expect(desk.screen == .theme(theme.id, .rate(index)))
      }
    }
  }

  @Test func everyThemeIsFoundByItsTitle() throws {
    for theme in pack.themes {
      let desk = try found(theme.title.uppercased())
      #expect(desk.model.page.items.contains { $0.id == Item.id(.theme, theme.id) })
    }
  }

  @Test func showsWhatIsFoundWhileTyping() throws {
    var desk = Desk(pack)
    try desk.press("/")
    let empty = desk.model.page.items.count
    desk.type("listen")
    #expect(desk.model.page.items.count > empty)
    #expect(desk.model.edit?.text == "listen")
    desk.type("zzz")
    #expect(desk.model.page.items.count == empty)
  }

  @Test func looksForWholeWordsInAnyOrder() throws {
    let words = pack.themes[0].statements[0].wording.me.split(separator: " ")
    let desk = try found(words.reversed().joined(separator: "  "))
    #expect(
      desk.model.page.items.contains {
        $0.id == Item.id(.statement, pack.themes[0].statements[0].id)
      })
  }

  @Test func changesNothingInTheBook() throws {
    var desk = try found("listen")
    try desk.press("Enter Esc / Esc")
    #expect(desk.disk.isEmpty)
    #expect(desk.model.book == Book())
  }

  @Test func escapeLeaves() throws {
    var desk = Desk(pack)
    try desk.press("/ Esc")
    #expect(desk.screen == .home)
    desk = try found("listen")
    try desk.press("Esc Esc")
    #expect(desk.screen == .home)
  }

  @Test func aNewSearchBeginsEmpty() throws {
    var desk = try found("listen")
    try desk.press("Esc Esc /")
    #expect(desk.model.query.isEmpty)
    #expect(desk.model.edit?.text == "")
  }

  @Test func aTitleComesBeforeADefinitionBeforeOwnWords() throws {
    let theme = try #require(pack.themes.first { $0.id == "candour" })
    var desk = Desk(
      pack,
      book: Book([
        Change(.evidence(theme.id, in: 1), .text("Candour at the board")),
        Change(.noted("2026-11-20-1"), .text("Less candour this week")),
      ]))
    try desk.press("/")
    desk.send(.key(.paste("candour")))
    let found = desk.model.page.items.dropFirst()
    #expect(found.first?.id == Item.id(.theme, theme.id) && found.first?.detail == "theme")
    let own = found.suffix(2).map(\.detail)
    #expect(own == ["your example, Candour", "your note of 20 November 2026"])
  }

  @Test func earlierWordsAreFoundOnceTheThemeIsRatedAgain() throws {
    var book = Written.finished(Small.pack, mark: "zq")
    book.apply(Change(.started(2), .day(Walk.day)))
    func found(_ book: Book) -> Desk {
      var desk = Desk(Small.pack, [.find], book: book)
      desk.model.query = "zq-e0"
      return desk
    }
    #expect(found(book).model.page.items.count == 1)
    #expect(Everywhere.text(found(book).model.page).contains("is not looked through"))
    let theme = Small.pack.themes[0]
    for statement in theme.statements {
      book.apply(Change(.rating(statement.id, in: 2), .answer(.rated(3))))
    }
    var desk = found(book)
    let item = try #require(desk.model.page.items.last)
    #expect(item.detail == "your example, \(theme.title), \(Walk.day.long)")
    desk.send(.perform(item.intent))
    #expect(desk.screen == .past(theme.id, 1))
    #expect(Everywhere.text(desk.model.page).contains("zq-e0"))
  }
}
