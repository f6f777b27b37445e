import Canvas
import Screens
import Testing
import Workbook

/// Packs of other people: other scales, other sizes, other languages.
@Suite struct PackVariantTests {
  private func pack(_ name: String) throws -> Pack {
    try #require(Small.variants.first { $0.name == name }).pack
  }

  @Test func aScaleFromZeroHasItsOwnWayOut() throws {
    let pack = try pack("0-10")
    var desk = Desk(pack, [.theme("a", .rate(0))])
    try desk.press("0")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(0))
    try desk.press("n")
    #expect(desk.model.book.answer("a-2", in: 1) == .noChance)
    try desk.press("G Up Enter")
    #expect(desk.model.book.answer("a-3", in: 1) == .rated(10))
  }

  @Test func aDigitBeyondTheScaleIsNoAnswer() throws {
    var desk = Desk(try pack("1-4 reversed"), [.theme("a", .rate(0))])
    for key in ["5", "6", "9"] {
      try desk.press(key)
      #expect(desk.model.book.answer("a-1", in: 1) == nil)
      #expect(desk.screen == .theme("a", .rate(0)))
    }
    try desk.press("4")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(4))
  }

  @Test(arguments: ["0", "n"]) func withoutAWayOutThereIsNone(_ key: String) throws {
    var desk = Desk(try pack("no way out"), [.theme("a", .rate(0))])
    try desk.press(key)
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    #expect(desk.model.page.items.count == 5)
    #expect(!desk.model.page.keys.contains { $0.intent == .rate(statement: "a-1", .noChance) })
  }

  @Test func withoutAWayOutTheFooterOffersNone() throws {
    let model = Desk(try pack("no way out"), [.theme("a", .rate(0))]).model
    let keys = Set(model.page.keys.flatMap(\.keys).map(\.name))
    for case .keys(let key, _) in model.page.hints where !key.contains("-") {
      #expect(keys.contains(key))
    }
  }

  @Test func reversedStatementsAreMirroredInTheResults() throws {
    let pack = try pack("1-4 reversed")
    let items = [1, 4].map { value in
      let ratings = pack.statements.map {
        Change(.rating($0.id, in: 1), .answer(.rated(value)))
      }
      return Desk(pack, [.results("one")], book: Book(ratings)).model.page.items
    }
    #expect(items[0] != items[1])
    let plain = Small.make(
      scale: Small.scale(from: 1, ["No", "Rather no", "Rather yes", "Yes"], noChance: "No chance"))
    let mirrored = plain.statements.map { Change(.rating($0.id, in: 1), .answer(.rated(4))) }
    let page = Desk(plain, [.results("one")], book: Book(mirrored)).model.page
    #expect(page.items == items[0])
  }

  @Test func oneStatementIsATheme() throws {
    var desk = Desk(try pack("one statement"), [.theme("a", .rate(0))])
    try desk.press("4")
    #expect(desk.screen == .theme("a", .closer))
    try desk.press("Left Left")
    #expect(desk.screen == .theme("a", .read))
  }

  @Test(arguments: ["long", "one long word", "Japanese"])
  func everyWordOfAStatementIsSeen(_ name: String) throws {
    let pack = try pack(name)
    for size in [Size(width: 40, height: 60), Size(width: 80, height: 40)] {
      let grid = view(Desk(pack, [.theme("a", .rate(0))], size: size).model)
      let seen = Everywhere.text(grid).filter { !$0.isWhitespace && $0 != "▸" }
      for text in [pack.statements[0].wording.me, pack.stem.me] + pack.scale.points.map(\.label) {
        #expect(seen.contains(text.filter { !$0.isWhitespace }), "\(text) at \(size)")
      }
    }
  }

  @Test func japaneseIsFoundAndWritten() throws {
    let pack = try pack("Japanese")
    var desk = Desk(pack)
    try desk.press("/")
    desk.send(.key(.paste("組織を越えて")))
    #expect(desk.model.page.items.count == 1 + pack.themes.count + pack.statements.count)
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("話を聴いた。")
    try desk.press("Left Backspace Esc")
    #expect(desk.saved(.evidence("a", in: 1)) == "話を聴い。")
  }

  /// Answers of a pack that had more points or other themes must not trap this one.
  @Test func answersFromAnotherPackAreBorne() {
    let changes = [
      Change(.started(1), .day(Walk.day)), Change(.rating("a-1", in: 1), .answer(.rated(99))),
      Change(.rating("gone-1", in: 1), .answer(.rated(-3))), Change(.frame(in: 1), .text("gone")),
      Change(.partner("a", in: 1), .number(-7)), Change(.importance("a", in: 1), .number(40)),
      Change(.reflection("gone", theme: "gone", in: 1), .text("kept")),
      Change(.place, .text("gone rate 9")), Change(.action("x", .cue), .text("odd")),
      Change(.action("1", .outcome), .text("unheard of")), Change(.finished(1), .day(Walk.day)),
    ]
    for pack in Small.variants.map(\.pack) + [Small.pack] {
      for way in Everywhere.ways(pack) + [[.action("x")], [.area("gone")], [.behind("gone")]] {
        let desk = Desk(pack, way, book: Book(changes))
        #expect(view(desk.model).fault(desk.model.size) == nil, "\(way)")
        _ = LinearDesk(desk)
      }
    }
  }
}
