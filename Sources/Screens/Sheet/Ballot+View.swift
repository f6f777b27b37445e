internal import Canvas
internal import Scoring
internal import Workbook

extension SheetContext {
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
