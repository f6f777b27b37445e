internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
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

  /// The observations that the facilitator should ask the room about.
  func warnings(_ sheets: Standing.Sheets) -> [Block] {
    [
      RoundWords.tooMany(sheets.begun + sheets.handedIn, of: plan.people),
      RoundWords.wrongCodes(sheets.wrongCodes),
    ].compactMap { words in words.map { .text($0, Style(.warm)) } }
  }

  /// Lets people in who have no sheet yet, or no longer.
  var door: Item {
    let isClosed = plan.isClosedToNewcomers
    return Item(
      "door", label: isClosed ? "Let newcomers in again" : "Close to newcomers", labelWidth: 25,
      detail: isClosed ? "nobody can begin a new sheet now" : "when everybody has a sheet",
      intent: .toggle(.closedToNewcomers))
  }

  /// The command that is typed on another terminal to take part.
  var joining: [Block] {
    guard let joining = room?.joining, !joining.isEmpty else { return [] }
    return (standing.hasScreen ? plainJoiningWords : joiningWords)
      + [.gap, .text("On another terminal of this computer:", .quiet), .text("  " + joining)]
  }

  /// Returns true if the round that is open may be shown now.
  func gate(_ sheets: Standing.Sheets) -> RoundGate {
    let ballot = pack.ballot(sheets.round)
    return RoundGate(
      handedIn: sheets.handedIn,
      rules: ballot.map { RoomRules(plan, for: $0) } ?? RoomRules(plan))
  }

  /// The participants beside those of the first round; nil in the first round.
  func people(_ sheets: Standing.Sheets) -> RoundPeople? {
    standing.rosters[sheets.round - 1].map {
      RoundPeople(handedIn: sheets.handedIn, returning: sheets.returning, earlier: $0)
    }
  }

  private func peopleWords(_ sheets: Standing.Sheets) -> String? {
    people(sheets).flatMap { $0.areTheSame ? nil : RoundWords.people($0) }
  }
}

/// Words about a round of rating, and about no answer in it.
enum RoundWords {
  static func ordinal(_ round: Int) -> String { round == 1 ? "first" : "second" }

  /// `7 of 9 have handed in.`
  static func done(_ sheets: Standing.Sheets, of people: Int?) -> String {
    let of = people.map { $0 >= sheets.handedIn ? " of \($0)" : "" } ?? ""
    let verb = sheets.handedIn == 1 && of.isEmpty ? "has" : "have"
    return "\(sheets.handedIn)\(of) \(verb) handed in."
  }

  /// `11 sheets, 9 people: ask the room.`; nil when there are no more sheets than people.
  static func tooMany(_ sheets: Int, of people: Int?) -> String? {
    guard let people, sheets > people else { return nil }
    return "\(Count.of(sheets, "sheet")), \(people == 1 ? "1 person" : "\(people) people"): ask "
      + "the room whether somebody has begun twice."
  }

  /// That codes were tried which do not exist; nil when none were.
  static func wrongCodes(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "A code that does not exist was tried once."
    default:
      "Codes that do not exist were tried \(count) times. If nobody has mistyped theirs, somebody "
        + "is guessing."
    }
  }

  /// Why a round may not be shown yet; nil when it may.
  static func gate(_ gate: RoundGate) -> String? {
    switch gate {
    case .open: nil
    case .tooFew(let have, let needed): "\(have) of at least \(needed) sheets so far"
    }
  }

  /// `One of the first round missing, two new`.
  static func people(_ people: RoundPeople) -> String {
    [
      people.missing > 0 ? "\(Count.word(people.missing)) of the first round missing" : nil,
      people.new > 0 ? "\(Count.word(people.new)) new" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
