internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
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

  /// The title of a vote.
  func title(_ ballot: Ballot) -> String {
    switch ballot {
    case .topics: "What to talk about"
    case .hardest(let id, let isAfter):
      (pack.dilemmas.first { $0.id == id }?.title ?? id)
        + (isAfter ? ", after talking" : ", before talking")
    }
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
      let onward = room == nil ? [] : [Block.item(stageItem("discuss", "Discuss", .discuss))]
      return chosenTopics + onward
    case .hardest:
      let words = Words.outcome(result) { pack.theme($0)?.title ?? $0 }
      return [.text(words, .strong), .gap, .text("\(result.voters) people voted.", .quiet)]
    }
  }

  /// The way to a vote, with how it stands.
  func voteItem(_ ballot: Ballot) -> Item {
    let result = standing.votes[ballot]
    let detail =
      result.map { result in
        ballot == .topics
          ? "shown" : Words.outcome(result) { pack.theme($0)?.title ?? $0 }
      }
      ?? (openBallot == ballot
        ? standing.open.map { RoundWords.done($0, of: plan.people) } ?? "" : "private dots")
    return Item(
      "vote-\(pack.number(of: ballot) ?? 0)", label: voteLabel(ballot), labelWidth: 25,
      detail: detail, intent: .open(.workshop(.vote(ballot))))
  }

  private func voteLabel(_ ballot: Ballot) -> String {
    switch ballot {
    case .topics: "Let the room choose"
    case .hardest(_, let isAfter): isAfter ? "Vote after talking" : "Vote before talking"
    }
  }

  /// The votes on a case, for whoever leads.
  func caseVotes(_ dilemma: String) -> [Block] {
    guard room != nil, pack.dilemmas.first(where: { $0.id == dilemma })?.themes.count ?? 0 > 1
    else { return [] }
    return [.gap, .text("Which theme is hardest here? Ask in private:", .quiet)]
      + [false, true].map { .item(voteItem(.hardest(dilemma: dilemma, isAfter: $0))) }
  }

  // MARK: Topics

  /// The way to the choice of topics, where the plan has the room choose.
  var choiceOfTopics: [Block] {
    guard room != nil, !standing.results.isEmpty, plan.roomChooses || openBallot == .topics,
      standing.votes[.topics] == nil
    else { return [] }
    return [.item(voteItem(.topics)), .gap]
  }

  /// The themes as topics: those with most dots first, and otherwise the most divided.
  var topicOrder: [String] {
    let spread = topics?.order ?? plan.themes
    let chosen = standing.votes[.topics]?.chosen.map(\.theme).filter(spread.contains) ?? []
    // Equal numbers of dots are in the order of the spread.
    let ranked = chosen.sorted { left, right in
      let (first, second) = (count(left), count(right))
      return first == second
        ? spread.firstIndex(of: left) ?? 0 < spread.firstIndex(of: right) ?? 0 : first > second
    }
    return ranked + spread.filter { !chosen.contains($0) }
  }

  private func count(_ theme: String) -> Int {
    if case .total(let count) = standing.votes[.topics]?.dots(on: theme) { count } else { 0 }
  }

  /// The dots on a theme in words; empty where the room did not choose.
  func dotsOn(_ theme: String) -> String {
    standing.votes[.topics]?.dots(on: theme).map { Words.text($0) } ?? ""
  }

  /// The topics that the room chose, ranked, with the spread beside them; none before.
  var chosenTopics: [Block] {
    guard let result = standing.votes[.topics] else { return [] }
    let themes = topicOrder.filter { count($0) > 0 }
    let lines = themes.map { id -> Block in
      let spread = topics?.divided.first { $0.theme == id }.map { ", " + Words.short($0) } ?? ""
      return .item(
        Item(
          "chosen-\(id)", mark: glyphs.point, label: pack.theme(id)?.title ?? id, labelWidth: 36,
          detail: dotsOn(id) + spread,
          intent: room == nil
            ? shownResult?.theme(id)?.statements.first.map { .open(.workshop(.statement($0.id))) }
              ?? .none : .open(.workshop(.topic(id)))))
    }
    let others = lines.isEmpty ? "All themes have" : "The others have"
    let rest: [Block] =
      lines.count < result.options.count
      ? [.text("\(others) fewer than \(RoomRules.least) dots.", .quiet)] : []
    return [
      .text(
        "What the room chose: dots of \(result.voters) people, and how far apart it is", .strong)
    ] + lines + rest + [.gap]
  }
}

// MARK: - The participants

extension Model {
  /// A participant's first page while a vote is open.
  func ballotWelcomePage(_ ballot: Ballot) -> Page {
    let items = [
      Item(
        "begin", label: "Place my \(ballot.dots == 1 ? "dot" : "dots")",
        intent: .workshop(.beginSheet(isReturning: false))),
      Item(
        "code", label: "I have a code", detail: "of dots I have placed in this vote",
        intent: .open(.workshop(.code))),
    ]
    return Page(
      [plan.title, title(ballot)],
      blocks: [.gap] + question(ballot) + Words.announcement(ballot, plan).map { .text($0) } + [
        .gap
      ]
        + items.map(Block.item),
      hints: [.command(.accept, "choose"), .command(.down, "down"), .command(.leave, "leave")])
  }

  private func question(_ ballot: Ballot) -> [Block] {
    guard case .hardest(let id, _) = ballot, let found = pack.dilemmas.first(where: { $0.id == id })
    else { return [] }
    return [.text(found.story, .quiet), .gap]
  }

  /// The themes of a vote, each to be ticked.
  func ballotPage(_ ballot: Ballot, _ chair: Chair, _ code: String) -> Page {
    let options = pack.options(ballot, plan)
    let used = options.count { hasDot($0.id) }
    let left = ballot.dots - used
    let ticks = options.map { theme -> Block in
      let isOn = hasDot(theme.id)
      let field = Field.rating(theme.id, in: assessment)
      let put: Intent = left > 0 ? .set(field, .answer(Ballot.dot)) : .workshop(.noMoreDots)
      return .item(
        Item(
          Item.id(.theme, theme.id), mark: isOn ? "[\(glyphs.full)]" : "[ ]", label: theme.title,
          body: .tick(isOn: isOn), intent: isOn ? .set(field, nil) : put))
    }
    let handIn = Item(
      "hand-in", label: "Hand my \(ballot.dots == 1 ? "dot" : "dots") in",
      detail: left == 0 ? "" : VoteWords.left(left), intent: .workshop(.handIn))
    return Page(
      [plan.title, title(ballot)], note: VoteWords.left(left),
      blocks: [
        .gap, .text("Your code, to come back to these dots or withdraw them: \(code)", .quiet),
      ] + openings(chair) + [.gap] + ticks + [.gap, .item(handIn)] + withdrawItem,
      hints: [
        .command(.press, "put a dot"), .command(.up, "up"), .command(.down, "down"),
        .command(.leave, "leave"),
      ])
  }

  private func hasDot(_ theme: String) -> Bool {
    book.answer(theme, in: assessment) == Ballot.dot
  }
}

/// Words about dots, and about nobody's.
enum VoteWords {
  /// `2 dots left`.
  static func left(_ count: Int) -> String {
    count == 0 ? "no dot left" : "\(Count.of(count, "dot")) left"
  }

  /// That every dot is on a theme already.
  static func noMore(_ dots: Int) -> String {
    dots == 1
      ? "Your dot is on another theme. Take it away there first."
      : "All \(Count.word(dots)) dots are placed. Take one away first."
  }
}
