import Canvas
import Screens
import Testing
import Workbook

@Suite struct MovingTests {
  private let home = Written.finished(Small.pack)

  private func ids(_ desk: Desk) -> [String] { desk.model.page.items.map(\.id) }

  @Test(arguments: [("Down", "Up"), ("j", "k"), ("Tab", "Shift-Tab"), ("j", "Ctrl-P")])
  func movesItemByItem(_ on: String, _ back: String) throws {
    var desk = Desk(Small.pack, book: home)
    try desk.press("g")
    for id in ids(desk) {
      #expect(desk.model.focus?.id == id)
      try desk.press(on)
    }
    for id in ids(desk).reversed() {
      #expect(desk.model.focus?.id == id)
      try desk.press(back)
    }
  }

  @Test func goesToTheEnds() throws {
    var desk = Desk(Small.pack, book: home)
    for key in ["G", "End"] {
      try desk.press("g \(key)")
      #expect(desk.model.focus?.id == ids(desk).last)
    }
    for key in ["g", "Home"] {
      try desk.press("G \(key)")
      #expect(desk.model.focus?.id == ids(desk).first)
    }
  }

  @Test func pagesThroughThePlaces() throws {
    var desk = Desk(Small.pack, book: home, size: Size(width: 40, height: 12))
    try desk.press("g")
    for _ in 0..<10 { try desk.press("PgDn") }
    #expect(desk.model.focus?.id == ids(desk).last)
    for _ in 0..<10 { try desk.press("PgUp") }
    #expect(desk.model.focus?.id == ids(desk).first)
  }

  @Test func scrollsAPageWithoutItems() throws {
    var desk = Desk(Small.pack, [.about], size: Size(width: 40, height: 12))
    let top = view(desk.model)
    try desk.press("Down")
    #expect(view(desk.model) != top)
    try desk.press("Up")
    #expect(view(desk.model) == top)
    try desk.press("Up Up Up Down")
    #expect(view(desk.model) != top)
  }

  @Test func goingBackFeltAtOnceAfterTheEnd() throws {
    var desk = Desk(Small.pack, [.about], size: Size(width: 40, height: 12))
    for _ in 0..<100 { try desk.press("Down") }
    let end = view(desk.model)
    try desk.press("Up")
    #expect(view(desk.model) != end)
  }

  @Test func comingBackFindsTheSameItem() throws {
    var desk = Desk(Small.pack, book: home)
    try desk.press("g")
    for id in ids(desk) where id != "continue" {
      desk.model.stack.top.focus = id
      try desk.press("Enter Esc")
      #expect(desk.screen == .home)
      #expect(desk.model.focus?.id == id)
    }
  }

  @Test func escapeAtTheStartSaysHowToLeave() throws {
    var desk = Desk()
    try desk.press("Esc")
    #expect(desk.screen == .home)
    #expect(desk.model.notice.contains("q"))
    #expect(desk.leaving == nil)
  }

  @Test func aNoticeGoesWithTheNextKey() throws {
    var desk = Desk()
    try desk.press("Esc")
    #expect(!desk.model.notice.isEmpty)
    try desk.press("Down")
    #expect(desk.model.notice.isEmpty)
  }
}
