internal import Canvas
internal import Scoring
internal import Workbook

extension RoomContext {
  /// A round of rating as the room sees it: how many are done, and nothing about any answer.
  func ratingRoomPage(_ stage: WorkshopStage, round: Int) -> Page {
    let sheets = standing.open.flatMap { $0.round == round ? $0 : nil }
    var page = Page([plan.title, stage.title], note: clockNote(.stage(stage)))
    page.hints = [.command(.accept, "choose"), .keys("t", "clock"), .command(.back, "back")]
    page.keys = clockKeys(.stage(stage))
    if let ballot = openBallot {
      page.blocks = [.gap, .text("A vote is open. Show its outcome or end it first."), .gap]
      page.blocks += [.item(voteItem(ballot))]
    } else if let sheets {
      page.blocks = openRoom(sheets)
      page.start = "show"
    } else if standing.results[round] != nil {
      page.blocks = [
        .gap, .text("This round is shown. Nobody can add to it or change it any more."), .gap,
        .item(stageItem("reveal", "See the results", .reveal)),
      ]
    } else {
      page.blocks = beforeRound(round)
      page.start = "open"
    }
    page.blocks += [.gap] + onward(from: stage)
    return page
  }

  private func beforeRound(_ round: Int) -> [Block] {
    let words =
      round == 1
      ? "When the round is open, everybody rates on their own and in silence. Until you show the "
        + "results, nobody sees an answer, and neither do you."
      : "People rate the same statements again, knowing what the room said. They need not agree "
        + "more than before, and a spread that stays is a finding too."
    let isReady = round == 1 || standing.results[1] != nil
    return [
      .gap, .text(words), .gap,
      isReady
        ? .item(
          Item(
            "open", label: "Open the \(RoundWords.ordinal(round)) round",
            intent: .open(.workshop(.question(.open(round: round))))))
        : .text("The first round comes first.", .quiet),
    ]
  }

  private func openRoom(_ sheets: Standing.Sheets) -> [Block] {
    [.gap, .text("Please rate on your own, and in silence.", .strong), .gap]
      + handedIn(sheets)
      + warnings(sheets) + [.gap]
      + [
        .item(
          Item(
            "show", label: "Show the results", labelWidth: 25,
            detail: RoundWords.gate(gate(sheets)) ?? peopleWords(sheets)
              ?? "when everybody has handed in",
            intent: .open(.workshop(.question(.show(round: sheets.round)))))),
        .item(
          Item(
            "pass", label: "Pass the keyboard round", labelWidth: 25,
            detail: "one after the other",
            intent: .workshop(.passKeyboard))),
        .item(
          Item(
            "paper", label: "Type paper sheets in", labelWidth: 25,
            detail: "a row of marks for each", intent: .workshop(.typePaper))),
        .item(
          Item(
            "end", label: "End without results", labelWidth: 25, detail: "all sheets are erased",
            intent: .open(.workshop(.question(.end(round: sheets.round)))))),
        .item(door),
      ] + joining
  }

  /// Lets people in who have no sheet yet, or no longer.
  var door: Item {
    let isClosed = plan.isClosedToNewcomers
    return Item(
      "door", label: isClosed ? "Let newcomers in again" : "Close to newcomers", labelWidth: 25,
      detail: isClosed ? "nobody can begin a new sheet now" : "when everybody has a sheet",
      intent: .toggle(.closedToNewcomers))
  }

  private func peopleWords(_ sheets: Standing.Sheets) -> String? {
    people(sheets).flatMap { $0.areTheSame ? nil : RoundWords.people($0) }
  }
}
