internal import Canvas
internal import Workbook

extension RoomContext {
  /// The facilitator's first screen: the stages with the present one marked, and what else there is.
  var boardPage: Page {
    let plan = plan
    let now = book.stage
    let stages = plan.stages.map { stage in
      Block.item(
        Item(
          WorkshopStage.id(stage), mark: mark(stage, plan.stages), label: stage.title,
          labelWidth: 14, detail: detail(stage, plan), style: stage == now ? .strong : .plain,
          intent: .workshop(.go(stage))))
    }
    return Page(
      [plan.title.isEmpty ? "Workshop" : plan.title],
      blocks: [.gap, .text(boardWords(plan))] + (standing.open.map(warnings) ?? []) + [.gap]
        + spaced(lookBackItems) + stages + [.gap] + rooms
        + (standing.results.isEmpty
          ? [
            .gap, .text("Before the reveal nobody sees an answer, and neither do you.", .quiet),
          ] : []),
      hints: [
        .command(.up, "up"), .command(.down, "down"), .command(.accept, "open"),
        .command(.leave, "leave"),
      ], start: WorkshopStage.id(now))
  }

  private var rooms: [Block] {
    [
      Item(
        "settings", label: "The plan", labelWidth: 17, detail: settingsLine,
        intent: .open(.workshop(.settings))),
      Item(
        "guide", label: "Guide", labelWidth: 17, detail: "words and ground rules, for you",
        intent: .open(.workshop(.guide))),
      Item(
        "papers", label: "On paper", labelWidth: 17,
        detail: "the summary, the guide, sheets to rate on", intent: .open(.workshop(.papers))),
      Item(
        "about", label: "About", labelWidth: 17, detail: "where this comes from, and its limits",
        intent: .open(.about)),
    ].map(Block.item)
  }

  private func boardWords(_ plan: WorkshopPlan) -> String {
    if standing.open == nil, standing.results.isEmpty {
      return
        "A workshop of about \(Count.of(plan.length, "minute")). Look at the plan first; then go "
        + "through the stages in order, or as the room needs it."
    }
    return
      "You can go back to a stage, leave one out or give it more time. Nothing moves by itself."
  }

  private func mark(_ stage: WorkshopStage, _ stages: [WorkshopStage]) -> String {
    let place = stages.firstIndex(of: stage) ?? 0
    let here = stages.firstIndex(of: book.stage) ?? 0
    return place < here ? glyphs.full : place == here ? glyphs.here : glyphs.empty
  }

  private func detail(_ stage: WorkshopStage, _ plan: WorkshopPlan) -> String {
    let minutes = Count.of(plan.minutes[stage] ?? 0, "minute")
    switch stage {
    case .prepare: return "\(minutes): why we are here, and who sees what"
    case .rate, .reRate: return "\(minutes): \(roundLine(stage.round ?? 1))"
    case .reveal: return "\(minutes): what the room said"
    case .discuss:
      let done = plan.themes.count { book.isTicked(.discussed($0)) }
      let said = done > 0 ? ", \(Count.word(done)) done" : ""
      return "\(Count.of(plan.topics, "topic")) of \(minutes)\(said)"
    case .plan:
      let count = book.actions.count
      return count == 0 ? "\(minutes): who does what" : "\(minutes): \(Count.of(count, "action"))"
    case .close: return "the summary, and when to look again"
    }
  }

  private func roundLine(_ round: Int) -> String {
    if standing.results[round] != nil { return "shown" }
    if let open = standing.open, open.round == round {
      return RoundWords.done(open, of: plan.people)
    }
    return round == 1 ? "everybody on their own" : "the same statements once more"
  }

  /// The themes and statements that are rated, in one line.
  private var settingsLine: String {
    let plan = plan
    let themes = Count.of(plan.themes.count, "theme")
    let rounds = plan.rounds == 1 ? "one round" : "two rounds"
    return "\(themes), \(Count.of(plan.statements(in: pack).count, "statement")), \(rounds)"
  }
}
