import Canvas
import Screens
import Testing
import Workbook

@Suite struct GlyphsTests {
  private func signs(_ glyphs: Glyphs) -> [String] {
    [
      glyphs.pointer, glyphs.full, glyphs.half, glyphs.empty, glyphs.here, glyphs.noChance,
      glyphs.skipped,
      glyphs.importance, glyphs.partner, glyphs.point, glyphs.rule, glyphs.bar, glyphs.crumb,
      glyphs.tick, glyphs.flag, glyphs.below, glyphs.above, glyphs.arrow,
    ]
  }

  @Test func everySignIsOneColumnInUnicodeAndPlainInASCII() {
    for sign in signs(.unicode) { #expect(TextWidth.columns(sign) == 1) }
    for sign in signs(.ascii) { #expect(sign.utf8.allSatisfy { (0x21...0x7E).contains($0) }) }
  }

  @Test func signsThatStandTogetherDiffer() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let map = [
        glyphs.full, glyphs.half, glyphs.empty, glyphs.here, glyphs.noChance, glyphs.skipped,
        glyphs.flag,
      ]
      #expect(Set(map).count == map.count)
      let plot = [glyphs.full, glyphs.importance, glyphs.partner, glyphs.point]
      #expect(Set(plot).count == plot.count)
    }
  }

  @Test(arguments: [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 130, height: 50),
  ])
  func inASCIINothingElseIsDrawn(_ size: Size) throws {
    var second = Written.finished(Small.pack)
    let more = Written.changes(Small.pack, 2) + [Change(.finished(2), .day(Walk.day))]
    for change in more { second.apply(change) }
    for book in [Book(), Book(Written.changes(Small.pack)), second] {
      for way in Everywhere.ways(Small.pack) {
        var desk = Desk(Small.pack, way, book: book, size: size, glyphs: .ascii)
        for key in ["Down", "u", "f", "G", "?", "Esc", "Esc", "Esc", "Esc"] {
          let text = Everywhere.text(view(desk.model))
          #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(way) before \(key)")
          try desk.press(key)
        }
      }
    }
  }

  @Test func whatAPersonWroteIsDrawnInASCIIModeToo() throws {
    var desk = Desk(glyphs: .ascii)
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("naïve 日本")
    #expect(Everywhere.text(view(desk.model)).contains("naïve"))
    try desk.press("Esc")
    #expect(desk.saved(.evidence("a", in: 1)) == "naïve 日本")
  }

  @Test func theWordsOfThePageAreTheSame() {
    for way in Everywhere.ways(Small.pack) {
      let pages = [Glyphs.unicode, .ascii].map { glyphs in
        Desk(Small.pack, way, book: Written.finished(Small.pack), glyphs: glyphs).model.page
      }
      #expect(pages[0].items.map(\.id) == pages[1].items.map(\.id))
      #expect(pages[0].items.map(\.label) == pages[1].items.map(\.label))
      #expect(pages[0].keys == pages[1].keys)
    }
  }
}
