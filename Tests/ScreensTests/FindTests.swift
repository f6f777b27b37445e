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
}
