import Canvas
import Screens
import Testing
import Workbook

@Suite struct ResultsTests {
  private func rows(_ changes: [Change], glyphs: Glyphs = .unicode, width: Int = 80) -> [String] {
    let grid = view(
      Desk(
        Small.pack, [.results("one")], book: Book(changes),
        size: Size(width: width, height: 50), glyphs: glyphs
      ).model)
    return (0..<50).map { grid.text(row: $0) }
  }

  private func rated(_ value: Int, _ theme: String = "a") -> [Change] {
    (1...3).map { Change(.rating("\(theme)-\($0)", in: 1), .answer(.rated(value))) }
  }

  /// The column of a sign in the row of a theme.
  private func column(_ sign: String, _ rows: [String]) -> Int? {
    guard let row = rows.first(where: { $0.contains("Theme a") && $0.contains("·") }) else {
      return nil
    }
    return row.firstIndex(of: Character(sign)).map { row.distance(from: row.startIndex, to: $0) }
  }

  @Test(arguments: [40, 60, 80, 120]) func dotsMoveEvenlyAlongTheScale(_ width: Int) throws {
    let columns = try (1...5).map { value in
      let all = rows(rated(value), width: width)
      let plot = all.first { $0.contains("●") && !$0.contains("you") }
      let row = try #require(plot)
      return row.distance(from: row.startIndex, to: try #require(row.firstIndex(of: "●")))
    }
    let steps = zip(columns, columns.dropFirst()).map { $1 - $0 }
    #expect(Set(steps).count == 1)
    #expect(steps[0] > 0)
  }

  @Test func theDotStandsUnderItsNumber() throws {
    for value in 1...5 {
      let all = rows(rated(value))
      let heading = try #require(all.first { $0.contains("you") })
      let number = try #require(heading.lastIndex(of: Character("\(value)")))
      #expect(column("●", all) == heading.distance(from: heading.startIndex, to: number))
    }
  }

  @Test func equalValuesAreOneSign() {
    for value in 1...5 {
      let all = rows(
        rated(value) + [
          Change(.importance("a", in: 1), .number(value)),
          Change(.partner("a", in: 1), .number(value)),
        ])
      let row = all.first { $0.contains("Theme a") && $0.contains("◈") } ?? ""
      #expect(!row.isEmpty)
      for sign in ["●", "◇", "▹"] { #expect(!row.contains(sign), "\(value): \(row)") }
    }
  }

  @Test func tooFewAnswersShowNoDot() {
    let one = [Change(.rating("a-1", in: 1), .answer(.rated(3)))]
    #expect(column("●", rows(one)) == nil)
    let none = (1...3).map { Change(.rating("a-\($0)", in: 1), .answer(.noChance)) }
    #expect(column("●", rows(none + rated(3, "b"))) == nil)
  }

  @Test func nothingRatedSaysSo() {
    let page = Desk(Small.pack, [.results("")]).model.page
    #expect(page.items.isEmpty)
    #expect(!Everywhere.text(page).trimming.isEmpty)
  }

  @Test func whatStandsBehindAThemeLeadsToEachAnswer() throws {
    for (index, statement) in Small.pack.themes[0].statements.enumerated() {
      var desk = Desk(Small.pack, [.behind("a")], book: Written.finished(Small.pack))
      desk.model.stack.top.focus = Item.id(.statement, statement.id)
      try desk.press("Enter")
      #expect(desk.screen == .theme("a", .rate(index)))
    }
  }

  @Test func whatWasWrittenStandsBehindTheResult() {
    let text = Everywhere.text(
      Desk(Small.pack, [.behind("a")], book: Written.finished(Small.pack)).model.page)
    #expect(text.contains("note-e0"))
    #expect(text.contains("note-r0-0"))
    #expect(!text.contains("note-e1"))
  }
}
