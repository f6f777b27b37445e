import Canvas
import Screens
import Testing
import Workbook

/// Without colours, and without bold, everything a style says is still there as text.
@Suite struct MonochromeTests {
  private func text(_ desk: Desk) -> String { Everywhere.text(view(desk.model)) }

  @Test(arguments: [Glyphs.unicode, .ascii]) func theFocusIsSeen(_ glyphs: Glyphs) throws {
    for way in Everywhere.ways(Small.pack) where way.last != .action("1") {
      let book = Written.finished(Small.pack)
      var desk = Desk(
        Small.pack, way, book: book, size: Size(width: 80, height: 60), glyphs: glyphs)
      try desk.press("g")
      var seen: [String] = []
      for _ in desk.model.page.items {
        seen.append(text(desk))
        try desk.press("Down")
      }
      #expect(Set(seen).count == seen.count, "\(way)")
    }
  }

  @Test func theChosenAnswerIsSeen() {
    let answers: [Answer?] = Small.pack.scale.points.map { .rated($0.value) } + [.noChance, nil]
    let rated = answers.map { answer in
      let book = Book([Change(.rating("a-1", in: 1), answer.map { .answer($0) })])
      var desk = Desk(Small.pack, [.theme("a", .rate(0))], book: book)
      desk.model.stack.top.focus = "p1"
      return text(desk)
    }
    #expect(Set(rated).count == rated.count)
    let scaled = [1, 2, 3, 4, 5, nil].map { value in
      let book = Book([Change(.importance("a", in: 1), value.map { .number($0) })])
      return text(Desk(Small.pack, [.theme("a", .closer)], book: book))
    }
    #expect(Set(scaled).count == scaled.count)
  }

  @Test func ticksFlagsAndOutcomesAreSeen() {
    let written = Written.changes(Small.pack) + Written.plan(Small.pack)
    let changes: [([Screen], Change)] = [
      ([.theme("a", .closer)], Change(.watchFor("a-w2", theme: "a", in: 1), .tick)),
      ([.theme("a", .rate(0))], Change(.flag("a-1", in: 1), .tick)),
      ([.actions, .action("1")], Change(.action("1", .outcome), .text("partly"))),
      ([.actions], Change(.action("1", .outcome), .text("partly"))),
      ([.summary], Change(.leftOut(.profile), .tick)),
    ]
    for (way, change) in changes {
      let texts = [written, written + [change]].map { changes in
        text(Desk(Small.pack, way, book: Book(changes), size: Size(width: 80, height: 60)))
      }
      #expect(texts[0] != texts[1], "\(way)")
    }
  }

  @Test func warningsAreSeen() throws {
    var desk = Desk(Small.pack, [.theme("a", .rate(0))])
    desk.fault = "The disk is full."
    try desk.press("3")
    #expect(text(desk).contains("NOT SAVED"))
    #expect(text(desk).contains("The disk is full."))
    #expect(text(Desk(readOnly: "Another has it.")).contains("Read only"))
    #expect(text(Desk(book: Written.finished(Small.pack))).contains("1 due"))
  }
}
