internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// A page as the room sees it, on a screen that only shows: there is nothing to press on it.
  func publicPage(_ shown: RoomPage) -> Page {
    var page = makePublicPage(shown)
    page.keys = []
    page.hints = [.command(.down, "down"), .command(.leave, "leave")]
    return withLetters(page, shown)
  }

  private func makePublicPage(_ shown: RoomPage) -> Page {
    switch shown {
    case .stage(.prepare): publicPreparePage
    case .stage(.rate): publicRatePage(.rate, round: 1)
    case .stage(.reRate): publicRatePage(.reRate, round: 2)
    case .stage(.reveal): toBeRead(revealPage)
    case .stage(.discuss): toBeRead(discussPage)
    case .stage(.plan): publicPlanPage
    case .stage(.close): publicClosePage
    case .told: toldPage()
    case .dilemma(let id): dilemmaPage(id)
    case .statement(let id): statementPage(id)
    case .topic(let id): publicTopicPage(id)
    case .vote(let ballot): publicVotePage(ballot)
    case .lookBack: toBeRead(lookBackPage)
    case .thenAndNow: toBeRead(roomThenAndNowPage)
    case .thenAndNowTheme(let id): roomThenAndNowPage(id)
    }
  }

  /// A page whose items are read and not chosen; its buttons are left out.
  private func toBeRead(_ page: Page) -> Page {
    var page = page
    page.blocks = page.blocks.flatMap { block -> [Block] in
      guard case .item(let item) = block else { return [block] }
      return item.mark.isEmpty ? [] : row(item)
    }
    while page.blocks.last == .gap { page.blocks.removeLast() }
    return page
  }

  /// An item as rows of text: beside each other where there is room.
  private func row(_ item: Item) -> [Block] {
    let lead = item.mark + "  "
    let room = Measure(size).width - TextWidth.columns(lead)
    let spoken = item.detail.isEmpty ? item.label : "\(item.label): \(item.detail)"
    let label =
      item.label
      + String(
        repeating: " ", count: max(0, item.labelWidth - TextWidth.columns(item.label)))
    if TextWidth.columns(label) + 2 + TextWidth.columns(item.detail) <= room {
      let spans = [Span(lead), Span(label), Span("  " + item.detail, .quiet)]
      return [.drawn(spans, spoken: spoken)]
    }
    let indent = String(repeating: " ", count: TextWidth.columns(lead))
    let labels = Wrap.rows(item.label, width: room).enumerated().map { index, text in
      Block.drawn([Span((index == 0 ? lead : indent) + text)], spoken: index == 0 ? spoken : "")
    }
    let details = item.detail.isEmpty ? [] : Wrap.rows(item.detail, width: room - 2)
    return labels + details.map { .drawn([Span(indent + "  " + $0, .quiet)], spoken: "") }
  }

  // MARK: Stages

  private var publicPreparePage: Page {
    Page(
      [plan.title, "Prepare"], note: clockNote(.stage(.prepare)),
      blocks: plainJoiningWords + [.gap, .text(pack.guide.purpose), .gap]
        + pack.guide.groundRules.map { .bullet($0, .plain) })
  }

  private func publicRatePage(_ stage: WorkshopStage, round: Int) -> Page {
    var page = Page([plan.title, stage.title], note: clockNote(.stage(stage)))
    if let sheets = standing.open, sheets.round == round {
      page.blocks =
        [.gap, .text("Please rate on your own, and in silence.", .strong), .gap]
        + handedIn(sheets) + joiningWords
    } else {
      let words =
        standing.results[round] == nil
        ? "The rating has not begun yet. Everybody will answer on their own, and in silence."
        : "This round is shown. Nobody can add to it or change it any more."
      page.blocks = [.gap, .text(words)]
    }
    return page
  }

  private func publicVotePage(_ ballot: Ballot) -> Page {
    if standing.votes[ballot] != nil { return toBeRead(votePage(ballot)) }
    guard openBallot == ballot, let sheets = standing.open else {
      return Page(
        [plan.title, title(ballot)],
        blocks: [.gap] + Words.announcement(ballot, plan).map { .text($0) })
    }
    return Page(
      [plan.title, title(ballot)],
      blocks: [.gap, .text(votingWords(ballot), .strong), .gap] + handedIn(sheets) + joiningWords)
  }

  private var publicPlanPage: Page {
    var page = toBeRead(roomActionsPage)
    page.note = clockNote(.stage(.plan))
    return page
  }

  private var publicClosePage: Page {
    var page = toBeRead(closePage)
    page.blocks += [.gap] + toBeRead(roomActionsPage).blocks.drop { $0 == .gap }
    return page
  }

  private func publicTopicPage(_ id: String) -> Page {
    guard let theme = pack.theme(id) else { return Page([id]) }
    let subject = StageClock.Subject.topic(id)
    let notes = WorkshopNote.allCases.flatMap { part -> [Block] in
      let text = book.text(.note(part, theme: id))
      return text.isEmpty ? [] : [.text(part.title, .quiet), .text(text), .gap]
    }
    return Page(
      [plan.title, "Discuss", theme.title], note: clockNote(subject),
      blocks: [.gap, .text(theme.definition), .gap] + stepRows(subject) + [.gap] + notes)
  }
}
