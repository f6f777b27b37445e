import Canvas
import Screens
import Testing
import Workbook

@Suite struct PageTests {
  static let books = [Book(), Written.finished(Small.pack)]

  @Test(arguments: ["core"] + Small.variants.map(\.name))
  func everyItemOfAPageHasItsOwnIdentifier(_ name: String) throws {
    let pack = try Small.variants.first { $0.name == name }?.pack ?? CorePack.load()
    for book in [Book(), Written.finished(pack)] {
      for way in Everywhere.ways(pack) {
        let ids = Desk(pack, way, book: book).model.page.items.map(\.id)
        #expect(Set(ids).count == ids.count, "\(way): \(ids)")
      }
    }
  }

  /// Identifiers of a pack are free, and must not meet those of the pages.
  @Test func noPackCanMeetTheIdentifiersOfThePages() {
    var pack = Small.pack
    pack.areas[0].id = "results"
    pack.areas[1].id = "continue"
    pack.areas[0].themes[0].id = "results"
    pack.areas[0].themes[1].id = "query"
    pack.areas[0].themes[0].watchFors[0].id = "evidence"
    pack.frames[0].prompts[0].id = "on"
    pack.frames[0].prompts[1].id = "frame:code"
    for way in Everywhere.ways(pack) {
      var desk = Desk(pack, way, book: Written.finished(pack))
      if desk.screen == .find { desk.send(.key(.paste("theme"))) }
      let ids = desk.model.page.items.map(\.id)
      #expect(Set(ids).count == ids.count, "\(way): \(ids)")
    }
  }

  @Test func aPageStartsOnAnItemOfItsOwn() {
    for book in Self.books {
      for way in Everywhere.ways(Small.pack) {
        let page = Desk(Small.pack, way, book: book).model.page
        #expect(page.start == nil || page.items.contains { $0.id == page.start }, "\(way)")
        #expect(!page.title.isEmpty)
        #expect(!page.hints.isEmpty)
      }
    }
  }

  @Test func noKeyOfAPageMeansTwoThings() {
    for way in Everywhere.ways(Small.pack) {
      let page = Desk(Small.pack, way, book: Written.finished(Small.pack)).model.page
      let keys = page.keys.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(way)")
      #expect(page.keys.allSatisfy { !$0.label.isEmpty && !$0.word.isEmpty }, "\(way)")
    }
  }

  @Test func anUnknownItemFallsBackToTheStart() {
    let page = Page(
      ["A"],
      blocks: [
        .item(Item("a", label: "", intent: .none)), .item(Item("b", label: "", intent: .none)),
      ],
      start: "b")
    #expect(page.item("a")?.id == "a")
    #expect(page.item("gone")?.id == "b")
    #expect(page.item(nil)?.id == "b")
    #expect(Page(["A"]).item("a") == nil)
  }
}
