import Canvas
import Screens
import Testing
import Workbook

@Suite struct VoteScreenTests {
  private func walk(_ script: String) throws -> Walk {
    var walk = try Walk(at: script)
    try walk.run(script)
    return walk
  }

  private func text(_ walk: Walk) -> String { Golden.text(view(walk.model), .standard) }

  /// While a vote is open, the facilitator's model has counts of sheets, and nothing of any dot.
  @Test func theFacilitatorSeesNoDotBeforeTheOutcome() throws {
    let walk = try walk(
      "# facilitator\n# shown\n# chooses\nkeys j j j Enter Enter Enter Down Enter\nsheets 4 1 0\n")
    #expect(walk.model.stack.top.screen == .workshop(.vote(.topics)))
    #expect(walk.model.votes.isEmpty)
    #expect(text(walk).contains("4 of 9 have handed in"))
    #expect(!text(walk).contains("dots of"))
  }

  /// Where the plan says nothing of it, the room is not asked; nor before the reveal.
  @Test(arguments: ["# facilitator\n# shown\n", "# facilitator\n# chooses\n"])
  func theRoomIsAskedWhereThePlanSaysSoAndAfterTheReveal(_ start: String) throws {
    #expect(!text(try walk(start + "keys j j j Enter\n")).contains("Let the room choose"))
  }

  @Test func nobodyPutsMoreDotsThanThree() throws {
    var script = "# participant\n# shown\nothers vote\nkeys Enter\n"
    script += "keys Space Down Space Down Space\n"
    let full = try walk(script)
    #expect(text(full).contains("no dot left"))
    let less = try walk(script + "key Space\n")
    #expect(text(less).contains("1 dot left"))
    #expect(less.model.unsaved.isEmpty)
    let answers = less.model.pack.themes.compactMap { less.model.book.answer($0.id, in: 1) }
    #expect(answers == [Ballot.dot, Ballot.dot])
  }

  /// A vote that is over leaves nothing of a participant's dots in their model.
  @Test func dotsAreForgottenWhenTheVoteIsOver() throws {
    let walk = try walk("# participant\n# shown\nothers vote\nkeys Enter Space\nothers end\n")
    guard case .participant(let chair) = walk.model.seat else { return }
    #expect(walk.model.book == Book() && chair.code == nil)
  }

  /// Topics are in the order of the dots; equal ones in the order of the spread.
  @Test func whatTheRoomChoseComesFirst() throws {
    let walk = try walk(
      "# facilitator\n# shown\n# chooses\nkeys j j j Enter Enter Enter Down Enter\nsheets 9 0 9\n"
        + "keys Enter Down Enter\n")
    let shown = text(walk)
    #expect(shown.contains("6 dots"))
    #expect(!shown.contains("2 dots") && !shown.contains("0 dots"))
  }

  /// The discussion follows the dots, from each topic to the next.
  @Test func theDiscussionFollowsTheDots() throws {
    let voted =
      "# facilitator\n# beside\n# shown\n# chooses\nkeys j j j Enter Enter Enter Down Enter\n"
      + "sheets 9 0 9\nkeys Enter Down Enter\n"
    let discussing = try walk(voted + "keys G k k\nkey Enter\n")
    #expect(discussing.model.book.roomPage == .topic("listening"))
    #expect(discussing.model.page.items.contains { $0.label == "Next topic: Safe challenge" })
  }

  @Test func anActionTakesOverTheChangeThatWasNoted() throws {
    let walk = try walk(
      "# facilitator\n# shown\nkeys j j j Enter Enter Down Down Down\n"
        + "type We will let the council hold the pen.\nkeys Esc Down Down Enter\n")
    let action = try #require(walk.model.book.actions.first)
    #expect(action.act == "let the council hold the pen" && !action.theme.isEmpty)
    #expect(text(walk).contains("One change: We will let the council hold the pen."))
  }
}

@Suite struct RehearsalScreenTests {
  /// Every screen of every walk through a workshop, in a rehearsal: its head says so, in small windows
  /// too.
  @Test(arguments: Golden.names(), ["", "size 40x12\n"])
  func everyHeadSaysSo(_ name: String, _ size: String) throws {
    let script = try Golden.walk(name)
    let isWorkshop = ["# facilitator", "# participant", "# passed-round", "# paper"].contains {
      script.contains($0)
    }
    guard isWorkshop, !script.contains("\nbegin\n") else { return }
    let played = script.split(separator: "\n").filter { !$0.hasPrefix("size") }
      .joined(separator: "\n")
    var walk = try Walk(at: "# rehearsal\n" + played)
    try walk.run(size + played)
    for (moment, look) in zip(walk.moments, walk.looks) {
      let head = Golden.text(view(moment), .standard).split(separator: "\n").first ?? ""
      #expect(head.contains("Rehearsal"), "\(look.name): \(head)")
    }
  }

  @Test func everyPageSaidLineByLineSaysSo() throws {
    for name in ["linear-workshop", "linear-sheet"] {
      let script = try Golden.walk(name)
      var walk = try Walk(at: "# rehearsal\n" + script)
      try walk.run(script)
      let lines = walk.looks.flatMap {
        $0.text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      let heads = zip(lines, lines.dropFirst()).filter { $0.0.isEmpty && !$0.1.isEmpty }.map(\.1)
      #expect(!heads.isEmpty)
      for head in heads { #expect(head.hasPrefix("Rehearsal"), "\(head)") }
    }
  }
}
