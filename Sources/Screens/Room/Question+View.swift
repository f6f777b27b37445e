internal import Canvas
internal import Scoring
internal import Workbook

extension RoomContext {
  /// Asks before something that cannot be taken back. The focus is on leaving it.
  func questionPage(_ question: WorkshopQuestion) -> Page {
    let (words, yes, intent) = parts(question)
    return Page(
      [plan.title, "Please confirm"],
      blocks: [.gap] + words.map { .text($0) } + [
        .gap, .item(Item("no", label: "Not yet", intent: .command(.back))),
      ] + (mayAnswer(question) ? [.item(Item("yes", label: yes, intent: .workshop(intent)))] : [])
        + inWords(question),
      hints: [.command(.down, "down"), .command(.accept, "choose"), .command(.back, "not yet")],
      manner: .notice)
  }

  /// The way to show a second round when somebody has left although the numbers do not say so.
  private func inWords(_ question: WorkshopQuestion) -> [Block] {
    guard case .show(let round) = question, mayAnswer(question),
      let sheets = standing.open, people(sheets)?.areTheSame == true
    else { return [] }
    return [
      .item(
        Item(
          "words", label: "Somebody has left: show it without numbers",
          intent: .workshop(.showRound(round, inWords: true))))
    ]
  }

  /// Returns true if it can be done now.
  private func mayAnswer(_ question: WorkshopQuestion) -> Bool {
    guard case .show = question, let sheets = standing.open else { return true }
    return gate(sheets) == .open
  }

  private func parts(_ question: WorkshopQuestion) -> ([String], String, WorkshopIntent) {
    if let ballot = question.round.flatMap(pack.ballot) { return parts(question, ballot) }
    return switch question {
    case .open(let round): (opening(round), "Open the round", .openRound(round))
    case .show(let round): (showing(round), "Show the results", .showRound(round, inWords: false))
    case .end(let round):
      (
        ["All sheets of this round are erased, and nothing of it is shown."],
        "Erase the sheets and end the round", .endRound(round)
      )
    case .keepSheets:
      (
        [
          "After the reveal the folder then has a row for each person, with all their answers side by "
            + "side. There is no name in it, and somebody who knows a few answers may find the rest.",
          "People are told before they rate, and may answer less frankly.",
        ], "Keep the sheets", .keepSheets
      )
    case .withdraw:
      (
        ["Your sheet is erased, and does not count. You can begin a new one."],
        "Erase my sheet", .withdraw
      )
    }
  }

  private func parts(
    _ question: WorkshopQuestion, _ ballot: Ballot
  ) -> ([String], String, WorkshopIntent) {
    let number = question.round ?? 0
    switch question {
    case .open: return (Words.announcement(ballot, plan), "Open the vote", .openRound(number))
    case .show:
      return (showing(number), "Show the outcome", .showRound(number, inWords: false))
    case .end, .keepSheets, .withdraw:
      return (
        ["All dots of this vote are erased, and nothing of it is shown."],
        "Erase the dots and end the vote", .endRound(number)
      )
    }
  }

  private func opening(_ round: Int) -> [String] {
    guard round == 1 else { return ["People rate the same statements once more."] }
    let statements = plan.statements(in: pack).count
    let minutes = WorkshopPlan.ratingMinutes(statements)
    return [
      "\(Count.of(statements, "statement")), about \(Count.of(minutes, "minute")) a person."
    ] + (plan.people.map { [Words.expectation($0, RoomRules(plan))] } ?? []) + [
      "From now on the themes, the wording and who sees what stay as they are: this is what people "
        + "are told."
    ]
  }

  private func showing(_ round: Int) -> [String] {
    guard let sheets = standing.open, sheets.round == round else { return [] }
    var words = [RoundWords.done(sheets, of: plan.people)]
    if let tooMany = RoundWords.tooMany(sheets.handedIn, of: plan.people) { words.append(tooMany) }
    if sheets.begun > 0 {
      words.append(
        "\(Count.capitalised(Count.word(sheets.begun))) begun and not handed in: that does not "
          + "count.")
    }
    switch gate(sheets) {
    case .open:
      words += beside(sheets) + ["After this nobody can add, change or withdraw a sheet."]
    case .tooFew(_, let needed):
      words.append("Nothing can be shown of fewer than \(needed) sheets, to protect people.")
    }
    return words
  }

  /// The announcement of how a second round will be shown, while the room can still change it.
  private func beside(_ sheets: Standing.Sheets) -> [String] {
    guard let people = people(sheets) else { return [] }
    if people.areTheSame {
      return [
        "As many sheets as in the first round, all of people who were there. Look round: if "
          + "somebody has left, a sheet was handed in for them, and dots beside dots could tell "
          + "what they had answered."
      ]
    }
    return [
      "\(Count.capitalised(RoundWords.people(people))). So only the middle answers and how close "
        + "the answers are will be shown, and no numbers, to protect whoever came or went."
    ]
  }
}
