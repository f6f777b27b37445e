internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The round before the latest, to set beside it.
  private var earlierResult: RoundResult? {
    guard let latest = standing.latest else { return nil }
    return standing.results.filter { $0.key < latest }.max { $0.key < $1.key }?.value
  }

  /// All themes with their answers, the most divided first.
  var revealPage: Page {
    guard let topics, let result = shownResult else { return nothingShown }
    let count = result.people.value.map { $0 == 1 ? "1 sheet" : "\($0) sheets" } ?? ""
    let note = [count, standing.rosters.count > 1 ? "second round" : ""]
    var page = Page(
      [plan.title, "Reveal"], note: note.filter { !$0.isEmpty }.joined(separator: ", "))
    page.blocks =
      [.gap] + (!isFacilitator && standing.latest == 1 ? chosenTopics : [])
      + section("Most divided first: steps from the middle answer", topics.divided.map(item))
      + section("Agreed, and low", topics.agreedLow.map { item($0, "close together, and low") })
      + section("Not ranked", topics.unplaced.map { item($0, unranked($0)) })
      + thenAndNowItem + [.text(Words.rules(result.rules), .quiet)] + (!isFacilitator ? [] : [.gap])
      + onward(from: .reveal)
    page.hints = [
      .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
      .command(.back, "back"),
    ]
    if isFacilitator { page.keys = clockKeys(.stage(.reveal)) }
    return page
  }

  private var nothingShown: Page {
    Page(
      [plan.title, "Reveal"],
      blocks: [.gap, .text("Nothing is shown yet."), .gap] + onward(from: .reveal),
      hints: [.command(.back, "back")])
  }

  private func section(_ title: String, _ items: [Item]) -> [Block] {
    items.isEmpty ? [] : [.text(title, .strong)] + items.map(Block.item) + [.gap]
  }

  private func item(_ topic: Topics.Topic) -> Item {
    Item(
      Item.id(.theme, topic.theme), mark: Words.rank(topic), label: topic.title, labelWidth: 36,
      detail: Words.short(topic), intent: firstStatement(topic.theme))
  }

  private func item(_ theme: RoundResult.Theme, _ detail: String) -> Item {
    Item(
      Item.id(.theme, theme.id), mark: glyphs.point, label: theme.title, labelWidth: 36,
      detail: detail, intent: firstStatement(theme.id))
  }

  private func unranked(_ theme: RoundResult.Theme) -> String {
    for statement in theme.statements {
      switch statement.answers {
      case .shown(.band), .shown(.noChance): return "answers are alike"
      case .shown(.outline): return "in words only"
      case .shown(.distribution), .withheld: continue
      }
    }
    return "too little is shown"
  }

  private func firstStatement(_ theme: String) -> Intent {
    shownResult?.theme(theme)?.statements.first.map { .open(.workshop(.statement($0.id))) } ?? .none
  }

  // MARK: One statement

  /// The answers to one statement, for everybody to see.
  func statementPage(_ id: String) -> Page {
    guard let theme = pack.theme(ofStatement: id), let result = shownResult,
      let statement = theme.statements.first(where: { $0.id == id }),
      let shown = result.answers(to: id)
    else { return nothingShown }
    let index = theme.statements.firstIndex(of: statement) ?? 0
    var page = Page(
      [plan.title, theme.title], note: "\(index + 1) of \(theme.statements.count)",
      keys: statementKeys(theme, index))
    let question = "\(pack.stem.text(voice)) \(statement.wording.text(voice))"
    page.blocks =
      [.gap, .text(question, .strong), .gap] + drawing(shown, id)
      + Words(pack).sentences(shown).map { .text($0) } + movement(id)
      + (statement.isReversed ? [.text(Words.reversed, .quiet)] : []) + [.gap]
      + (asks(shown).map { [.text("Ask: \($0)", Style(.warm))] } ?? [])
    page.hints =
      [.command(.left, "before"), .command(.right, "next"), .keys("n", "next theme")]
      + (!isFacilitator ? [] : [.keys("d", "discuss")]) + [.command(.back, "all themes")]
    return page
  }

  private func drawing(_ shown: Shown<AnswersShown>, _ id: String) -> [Block] {
    guard case .shown(.distribution(let histogram)) = shown else { return [] }
    let plot = plot(histogram)
    let rows = plot.rows
    let drawn = rows.enumerated().map { index, row in
      Block.drawn(row, spoken: index == 0 ? plot.spoken : "")
    }
    return drawn + earlier(id) + [.gap]
  }

  /// The first round's numbers under the second's dots.
  private func earlier(_ id: String) -> [Block] {
    guard case .shown(.distribution(let before)) = earlierResult?.answers(to: id) else { return [] }
    let plot = plot(before)
    return [
      .drawn(plot.counts(" first"), spoken: "In the first round: \(plot.spoken)")
    ]
  }

  private func plot(_ histogram: Histogram) -> DotPlot {
    DotPlot(
      histogram: histogram, scale: pack.scale, glyphs: glyphs,
      width: Measure(size).width - 6, height: min(10, max(2, size.height - 20)))
  }

  /// Returns the movement of the room since the first round; never a person's.
  private func movement(_ id: String) -> [Block] {
    guard let result = shownResult, let earlier = earlierResult,
      let change = result.change(of: id, since: earlier)
    else { return [] }
    return [
      .gap, .text("Since the first round: \(Words.sentences(change))"),
      .text(Words.roundsLimit, .quiet),
    ]
  }

  /// A question that asks for what people see, and never who said what.
  private func asks(_ shown: Shown<AnswersShown>) -> String? {
    guard case .shown(.distribution(let histogram)) = shown else { return nil }
    if histogram.fallsAtBothEnds { return "What might somebody at the low end be seeing?" }
    return histogram.closeness == .spread
      ? "What might somebody see who answered otherwise?" : "What do we see that makes us say so?"
  }

  private func statementKeys(_ theme: Theme, _ index: Int) -> [Binding] {
    var keys: [Binding] = []
    if index > 0 {
      keys.append(turn(.left, "the statement before", "back", theme.statements[index - 1].id))
    }
    if index + 1 < theme.statements.count {
      keys.append(turn(.right, "the next statement", "next", theme.statements[index + 1].id))
    }
    if let next = nextDivided(after: theme.id) {
      keys.append(
        Binding(
          [.character("n")], "the next most divided theme", word: "divided",
          .replace(.workshop(.statement(next)))))
    }
    if isFacilitator {
      keys.append(
        Binding(
          [.character("d")], "discuss this theme", word: "discuss",
          .open(.workshop(.topic(theme.id)))))
    }
    return keys
  }

  private func turn(_ command: Command, _ label: String, _ word: String, _ id: String) -> Binding {
    Binding(keymap.keys(for: command), label, word: word, .replace(.workshop(.statement(id))))
  }

  /// The first statement of the theme that comes after this one when the most divided come first.
  private func nextDivided(after theme: String) -> String? {
    guard let topics, let result = shownResult else { return nil }
    let order = topics.order
    guard let place = order.firstIndex(of: theme), place + 1 < order.count else { return nil }
    return result.theme(order[place + 1])?.statements.first?.id
  }
}
