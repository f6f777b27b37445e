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

  /// The row of the screen that the item in focus begins on; nil while that is not seen.
  private func focusRow(_ desk: Desk) -> Int? {
    let grid = view(desk.model)
    return (0..<grid.size.height).first { grid.text(row: $0).contains(desk.model.glyphs.pointer) }
  }

  /// The items whose first row is seen without the pointer before it.
  private func unmarked(_ desk: Desk) -> [String] {
    let grid = view(desk.model)
    let rows = (0..<grid.size.height).map { grid.text(row: $0) }
    let indent = String(repeating: " ", count: grid.size.width >= 60 ? 5 : 3)
    return desk.model.page.items.filter { item in
      let word = item.label.split(separator: " ").first ?? ""
      return rows.contains {
        $0.hasPrefix(indent + (item.mark.isEmpty ? "" : item.mark + "  ") + word)
      }
    }.map(\.id)
  }

  /// After any movement the focus is seen, unless nothing that can have it is.
  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func theFocusIsSeenWhereverItCanBe(_ size: Size) throws {
    let pack = try CorePack.load()
    var dice = Dice(size.width)
    let keys = ["PgDn", "PgDn", "PgUp", "g", "G", "Down", "Down", "Up", "Tab", "Shift-Tab"]
    for way in Everywhere.ways(pack, themes: 1) where way.last != .help {
      var desk = Desk(pack, way, book: Written.finished(pack), size: size)
      for _ in 0..<25 {
        let key = dice.pick(keys)
        try desk.press(key)
        guard desk.model.edit == nil else { break }
        guard desk.model.focus != nil else { continue }
        if focusRow(desk) == nil { #expect(unmarked(desk) == [], "\(way) after \(key)") }
      }
    }
  }

  @Test func nobodyAnswersWhatTheyDoNotSee() throws {
    let pack = try CorePack.load()
    var desk = Desk(
      pack, [.theme(pack.themes[0].id, .read)], size: Size(width: 40, height: 12))
    try desk.press("G")
    try #require(focusRow(desk) == nil)
    try desk.press("Enter")
    #expect(desk.screen == .theme(pack.themes[0].id, .read))
    #expect(focusRow(desk) != nil)
    try desk.press("Enter")
    #expect(desk.screen != .theme(pack.themes[0].id, .read))
  }

  @Test func pagingPutsTheFocusOnWhatIsSeenNotOnTheLastItem() throws {
    let pack = try CorePack.load()
    var desk = Desk(
      pack, [.theme(pack.themes[0].id, .read)], size: Size(width: 40, height: 12))
    try desk.press("g PgDn")
    #expect(focusRow(desk) != nil)
  }

  /// Paging goes one way: down never moves the focus up, and up never down.
  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func pagingNeverMovesTheFocusBack(_ size: Size) throws {
    let pack = try CorePack.load()
    for way in Everywhere.ways(pack, themes: 1) {
      let start = Desk(pack, way, book: Written.finished(pack), size: size)
      for (index, id) in ids(start).enumerated() {
        for (key, sign) in [("PgDn", 1), ("PgUp", -1)] {
          var desk = start
          desk.model.stack.top.focus = id
          try desk.press(key)
          guard let focus = desk.model.focus?.id else { continue }
          let moved = (ids(desk).firstIndex(of: focus) ?? index) - index
          #expect(moved * sign >= 0, "\(way), \(id): \(key) moved by \(moved)")
        }
      }
    }
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
