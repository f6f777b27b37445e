import Canvas
import Scoring
import Screens
import Testing
import Workbook

/// The screen for the room, the facilitator's own beside it, and those who follow on theirs.
@Suite struct ShowTests {
  private func walk(_ script: String) throws -> Walk {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat(script, pack)
    var walk = Walk(pack, book: room.desk(pack, seat), room: room, seat: seat)
    try walk.run(script)
    return walk
  }

  private func text(_ walk: Walk) -> String { Golden.text(view(walk.model), .standard) }

  private var pages: [String] {
    WorkshopStage.allCases.map { "stage \($0.rawValue)" }
      + ["told", "case hub", "statement shared-power-1", "topic shared-power"]
      + ["vote", "vote-before hub", "vote-after hub", "look-back", "then-and-now"]
      + ["then-and-now shared-power"]
  }

  /// The facilitator's pages for the room are remembered, and no others.
  @Test func theRoomSeesTheLastPageThatIsMadeForIt() throws {
    let opened = try walk("# facilitator\n# shown\nkeys j j Enter Enter\n")
    #expect(opened.model.book.roomPage == .statement("shared-power-1"))
    for own in ["keys Esc Esc", "key ?", "keys Esc Esc G k k k Enter", "keys Esc Esc G k k Enter"] {
      let elsewhere = try walk("# facilitator\n# shown\nkeys j j Enter Enter\n\(own)\n")
      let kept = elsewhere.model.book.roomPage
      #expect(kept == .statement("shared-power-1") || kept == .stage(.reveal), "\(own)")
    }
    #expect(
      try walk("# facilitator\n# shown\nkeys j j Enter Enter d\n").model.book.roomPage
        == .topic("shared-power"))
  }

  /// Nothing that is pressed on a screen for the room changes anything, on any page.
  @Test func aScreenForTheRoomChangesNothing() throws {
    for page in pages {
      let walk = try walk(
        "# audience\n# shown\nothers page \(page)\nkeys Enter Space j k 1 0 n d t + u Ctrl-R\n"
          + "keys / b Tab Enter Ctrl-E Ctrl-Z x G g PgDn b\n")
      #expect(walk.model.page.items.isEmpty, "\(page)")
      let asked = walk.effects.filter { $0 != .look && $0 != .suspend && $0 != .redraw }
      #expect(asked.isEmpty, "\(page): \(asked)")
    }
  }

  /// Two workshops in which other things are written down: a screen for the room, and somebody who
  /// follows, hold the same, bit for bit, on every page that does not show them.
  @Test(arguments: ["# audience", "# participant"])
  func whatTheRoomIsNotShownIsNotThere(_ seat: String) throws {
    for page in pages
    where !["topic shared-power", "stage plan", "stage close", "look-back"].contains(page) {
      let models = try ["zqone", "zqtwo"].map { secret in
        try walk(
          "\(seat)\n# shown\nothers note \(secret)\nothers action \(secret)\n"
            + "others page \(page)\n"
        ).model
      }
      #expect(models[0] == models[1], "\(page)")
    }
    let open = try walk(
      "\(seat)\n# open\nsheets 4 1 0\nothers page statement shared-power-1\n")
    #expect(open.model.results.isEmpty)
  }

  @Test func everyStatementIsLargeInAnOrdinaryWindow() throws {
    let pack = try CorePack.load()
    for theme in pack.themes where SampleRoom.themes.contains(theme.id) {
      for statement in theme.statements {
        for ascii in ["", "# ascii\n"] {
          let walk = try Walk(
            played: "# audience\n\(ascii)# shown\nothers page statement \(statement.id)\nkey b\n")
          let rows = text(walk).split(separator: "\n")
          let isDrawn = rows.filter { $0.contains(ascii.isEmpty ? "▀" : "\"") }.count >= 6
          #expect(isDrawn, "\(statement.id)")
        }
      }
    }
  }

  /// A key for an item brings back the page that has it: nobody presses what is not seen.
  @Test func nothingIsPressedBehindLargeLetters() throws {
    let large = "# facilitator\n# open\nkeys j Enter b\n"
    #expect(!text(try walk(large)).contains("Show the results"))
    for key in ["Enter", "Space", "j", "Esc", "Tab"] {
      let walk = try walk(large + "key \(key)\n")
      #expect(walk.model.stack.top.screen == .workshop(.stage(.rate)), "\(key)")
      #expect(text(walk).contains("Show the results"), "\(key)")
    }
  }

  /// Words typed into a page without a box do nothing, with large letters too.
  @Test func wordsTypedAtLargeLettersDoNothing() throws {
    let large = "# facilitator\n# shown\nkeys j j Enter Enter b\n"
    let typed = try walk(large + "type bring back the next one\nwait 1000\n")
    #expect(typed.model.book == (try walk(large)).model.book)
    #expect(text(typed).contains("▀"))
  }

  @Test func theFacilitatorMakesTheRoomsScreenLarge() throws {
    let beside = try walk("# facilitator\n# beside\n# open\nkeys j Enter b\n")
    #expect(beside.model.book.isTicked(.largeLetters))
    #expect(text(beside).contains("Show the results"))
    let shown = try walk("# audience\n# open\nothers page stage rate\nsheets 5 0 0\nothers large\n")
    #expect(text(shown).contains("██"))
    let own = try walk(
      "# audience\n# open\nothers page stage rate\nsheets 5 0 0\nothers large\nkey b\n")
    #expect(!text(own).contains("██"))
  }

  @Test func guessingAndTooManySheetsAreNotSaidToTheRoom() throws {
    let shown = try walk("# audience\n# open\nothers page stage rate\nsheets 9 3 0\ntried 12\n")
    #expect(!text(shown).contains("exist") && !text(shown).contains("ask the room"))
    let own = try walk("# facilitator\n# beside\n# open\nkeys j Enter\nsheets 9 3 0\ntried 12\n")
    #expect(text(own).contains("tried 12 times") && text(own).contains("12 sheets, 9 people"))
  }

  /// Enter alone leads through the statements of a theme and on to the next theme, and never back.
  @Test func enterGoesThroughTheStatements() throws {
    var seen: [RoomPage] = []
    for count in 0...3 {
      let pressed = String(repeating: "key Enter\n", count: count)
      let walk = try walk("# facilitator\n# beside\n# shown\nkeys j j Enter Enter\n" + pressed)
      seen.append(walk.model.book.roomPage)
    }
    #expect(Set(seen).count == seen.count, "\(seen)")
  }

  /// What a room is asked and told beside its stages is on its screen and on everybody's own.
  @Test(arguments: ["# audience\n", "# participant\n"])
  func votesAndComparisonsAreShown(_ seat: String) throws {
    let vote = try walk(
      seat + "# shown\nothers page vote\nothers vote\nsheets 9 0 9\nothers show\n")
    #expect(text(vote).contains("What the room chose"))
    let before = try walk(seat + "# shown\n# after\nothers page then-and-now\n")
    #expect(text(before).contains("Then: "))
    let actions = "# shown\nothers action hand the chair over\nothers page look-back\n"
    #expect(text(try walk(seat + actions)).contains("Hand the chair over"))
  }

  @Test func whoLooksAtResultsOfTheirOwnStaysThere() throws {
    let walk = try walk(
      "# participant\n# shown\nothers page topic shared-power\nkey r\nothers page stage plan\n")
    #expect(walk.model.stack.top.screen == .workshop(.stage(.reveal)))
    #expect(walk.model.notice.contains("The room goes on with another page."))
  }

  /// Whoever rates is not led away from their sheet.
  @Test func nobodyWhoRatesIsLedAway() throws {
    let rating = "# participant\n# open\nkeys Enter Enter 4\n"
    let before = try walk(rating)
    let after = try walk(rating + "others page topic shared-power\n")
    #expect(text(before) == text(after))
  }
}

extension Walk {
  /// A walk from its comments on, in the core pack.
  fileprivate init(played script: String) throws {
    try self.init(at: script)
    try run(script)
  }
}
