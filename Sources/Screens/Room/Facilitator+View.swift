internal import Canvas
internal import Scoring
internal import Workbook

extension RoomContext {
  /// A page of the workshop for its facilitator alone, while the room has a screen of its own: what
  /// the room sees, what comes next, the buttons, and the guide's words for the stage.
  func facilitatorPage(_ page: Page, _ shown: RoomPage) -> Page {
    var own = withLetters(page, shown)
    let lead: [Block] = [.gap, .text("Only you see this. The room sees \(name(shown)).", .quiet)]
    switch shown {
    case .stage(.prepare):
      own.blocks = lead + [.gap] + buttons(page) + guideWords(shown) + onScreen(page)
    case .statement:
      own.blocks = lead + findings(page) + [.gap] + turns(page) + guideWords(shown)
      // Enter goes on, and never back.
      let onward = page.keys.firstIndex { !$0.keys.contains(.left) } ?? 0
      own.start = "turn-\(onward + 1)"
    case .topic(let theme):
      own.blocks = lead + page.blocks + [nextTopic(after: theme)] + guideWords(shown)
    case .stage, .told, .dilemma, .vote, .lookBack, .thenAndNow, .thenAndNowTheme:
      own.blocks = lead + page.blocks + guideWords(shown)
    }
    return own
  }

  private func name(_ shown: RoomPage) -> String {
    switch shown {
    case .stage(.prepare): "why it is here"
    case .stage(.rate), .stage(.reRate): "how many have handed in"
    case .stage(.reveal): "the themes, the most divided first"
    case .stage(.discuss): "the topics"
    case .stage(.plan): "the actions"
    case .stage(.close): "the end, with the actions"
    case .told: "who sees what"
    case .dilemma: "this case"
    case .statement: "the answers to this statement"
    case .topic: "this theme, its clock and your notes"
    case .vote(let ballot):
      standing.votes[ballot] == nil ? "how many have handed in" : "the outcome of this vote"
    case .lookBack: "what came of each action"
    case .thenAndNow, .thenAndNowTheme: "this comparison"
    }
  }

  private func buttons(_ page: Page) -> [Block] { page.items.map(Block.item) }

  /// Returns the words of a page beside its items, which the facilitator may read out.
  private func onScreen(_ page: Page) -> [Block] {
    let words = page.blocks.filter { if case .item = $0 { false } else { true } }
    return [.gap, .text("On the room's screen", .strong)] + words
  }

  /// The question and the sentences about its answers, without the drawing.
  private func findings(_ page: Page) -> [Block] {
    page.blocks.filter { if case .drawn = $0 { false } else { true } }
      .reduce(into: []) { blocks, block in
        if block != .gap || blocks.last != .gap { blocks.append(block) }
      }
  }

  /// The keys of a page as buttons: they turn the page of the room.
  private func turns(_ page: Page) -> [Block] {
    page.keys.enumerated().map { index, key in
      .item(Item("turn-\(index + 1)", label: Count.capitalised(key.label), intent: key.intent))
    }
  }

  /// The way to the next topic that the room has not discussed, or to the next stage.
  private func nextTopic(after theme: String) -> Block {
    let order = topicOrder
    let place = order.firstIndex(of: theme) ?? order.count
    let next = order.indices.first { $0 > place && !book.isTicked(.discussed(order[$0])) }
    guard let next, next < plan.topics, let found = pack.theme(order[next]) else {
      return onward(from: .discuss).first ?? .gap
    }
    return .item(
      Item(
        "next", label: "Next topic: \(found.title)",
        intent: .replace(.workshop(.topic(found.id)))))
  }

  // MARK: The guide

  private func guideWords(_ shown: RoomPage) -> [Block] {
    sections(shown).compactMap { pack.guide.section($0) }.flatMap { section -> [Block] in
      [.gap, .text(section.title, .strong)] + section.paragraphs.map { .text($0) }
        + section.points.map { .bullet($0, .plain) }
    }
  }

  /// The sections of the guide that a page calls for.
  private func sections(_ shown: RoomPage) -> [String] {
    switch shown {
    case .stage(.prepare), .told: ["before"]
    case .stage(.rate): standing.open == nil ? ["before"] : ["reveal"]
    case .stage(.reveal): ["reveal"]
    case .stage(.discuss): ["one-two-four-all"]
    case .stage(.reRate): ["again", "reveal"]
    case .stage(.plan): ["actions"]
    case .stage(.close): ["follow-up"]
    case .dilemma, .vote, .thenAndNow, .thenAndNowTheme: []
    case .lookBack: ["follow-up"]
    case .statement: ["discuss"]
    case .topic: ["discuss", "silence", "anger"]
    }
  }
}
