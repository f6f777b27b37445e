internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  // MARK: The facilitator

  /// A vote as the room sees it: how many are done, and nothing about any dot, until it is shown.
  func votePage(_ ballot: Ballot) -> Page {
    var page = Page(
      [plan.title, title(ballot)],
      hints: [.command(.accept, "choose"), .command(.back, "back")])
    if let result = standing.votes[ballot] {
      if ballot != .topics { page.hints = [.command(.back, "back")] }
      page.blocks = [.gap] + outcome(ballot, result)
    } else if openBallot == ballot, let sheets = standing.open {
      page.blocks = openVote(ballot, sheets)
      page.start = "show"
    } else {
      page.blocks = beforeVote(ballot)
      page.start = "open"
    }
    return page
  }

  private func beforeVote(_ ballot: Ballot) -> [Block] {
    let told = Words.announcement(ballot, plan).map { Block.text($0) }
    guard standing.open == nil, let number = pack.number(of: ballot) else {
      return [.gap] + told + [.gap, .text("Another round is open. End that first.", .quiet)]
    }
    return [.gap] + told + [
      .gap,
      .item(
        Item(
          "open", label: "Open the vote",
          intent: .open(.workshop(.question(.open(round: number)))))),
    ]
  }

  private func openVote(_ ballot: Ballot, _ sheets: Standing.Sheets) -> [Block] {
    let done = RoundWords.done(sheets, of: plan.people)
    let items = [
      Item(
        "show", label: "Show the outcome", labelWidth: 25,
        detail: RoundWords.gate(gate(sheets)) ?? "when everybody has handed in",
        intent: .open(.workshop(.question(.show(round: sheets.round))))),
      Item(
        "pass", label: "Pass the keyboard round", labelWidth: 25,
        detail: "one after the other", intent: .workshop(.passKeyboard)),
      Item(
        "end", label: "End without an outcome", labelWidth: 25, detail: "all dots are erased",
        intent: .open(.workshop(.question(.end(round: sheets.round))))),
    ]
    return [
      .gap,
      .text(votingWords(ballot), .strong), .gap,
      .drawn([Span(done, Style(.accent, bold: true))], spoken: done),
    ]
      + (sheets.begun > 0
        ? [.text("\(Count.capitalised(Count.word(sheets.begun))) more begun.", .quiet)] : [])
      + warnings(sheets) + [.gap] + items.map(Block.item) + joining
  }

  /// The request to everybody while a vote is open.
  func votingWords(_ ballot: Ballot) -> String {
    "Please place your \(ballot.dots == 1 ? "dot" : "dots") on your own, and in silence."
  }

  private func outcome(_ ballot: Ballot, _ result: VoteResult) -> [Block] {
    switch ballot {
    case .topics:
      let onward = !isFacilitator ? [] : [Block.item(stageItem("discuss", "Discuss", .discuss))]
      return chosenTopics + onward
    case .hardest:
      let words = Words.outcome(result) { pack.theme($0)?.title ?? $0 }
      return [.text(words, .strong), .gap, .text("\(result.voters) people voted.", .quiet)]
    }
  }
}
