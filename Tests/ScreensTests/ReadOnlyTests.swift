import Canvas
import Screens
import Testing
import Workbook

/// A damaged or locked workbook is read, and never written.
@Suite struct ReadOnlyTests {
  private static let reason = "Somebody else has it open."

  private func appends(_ desk: Desk) -> Bool {
    desk.effects.contains { if case .append = $0 { true } else { false } }
  }

  @Test func noItemChangesAnything() throws {
    let book = Written.finished(Small.pack)
    for way in Everywhere.ways(Small.pack) {
      for item in Desk(Small.pack, way, book: book).model.page.items {
        var desk = Desk(Small.pack, way, book: book, readOnly: Self.reason)
        desk.model.stack.top.focus = item.id
        try desk.press("Enter")
        #expect(!appends(desk), "\(way): \(item.id)")
        #expect(desk.model.book == book, "\(way): \(item.id)")
      }
    }
  }

  @Test(arguments: ["3", "f", "n", "Backspace", "u"]) func aKeyThatWouldChangeSaysWhyNot(
    _ key: String
  )
    throws
  {
    let book = Book(Written.changes(Small.pack))
    var desk = Desk(Small.pack, [.theme("b", .rate(0))], book: book, readOnly: Self.reason)
    try desk.press(key)
    #expect(desk.model.book == book)
    #expect(desk.model.notice.contains(Self.reason))
    #expect(desk.model.hasRefused)
  }

  @Test(arguments: 1...5) func noKeyOnAnyScreenIsEverAppended(_ seed: Int) throws {
    let book = Written.finished(Small.pack)
    var dice = Dice(seed)
    let ways = Everywhere.ways(Small.pack)
    var desk = Desk(Small.pack, book: book, readOnly: Self.reason)
    for count in 0..<1000 {
      if count.isMultiple(of: 20) { desk.go(dice.pick(ways)) }
      desk.send(Fuzz.event(&dice, desk.model))
      #expect(desk.model.book == book)
    }
    #expect(!appends(desk))
    #expect(desk.model.unsaved.isEmpty)
    desk.send(.leave)
    #expect(desk.leaving == .interrupted)
    #expect(!appends(desk))
  }

  @Test func leavingNeedsNoWarning() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], readOnly: Self.reason)
    try desk.press("3 q")
    #expect(desk.leaving == .normal)
  }
}
