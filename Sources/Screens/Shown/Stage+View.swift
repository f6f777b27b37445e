internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  // MARK: Prepare

  /// The first stage, as the facilitator has it.
  var preparePage: Page {
    let plan = plan
    let cases = plan.dilemmas.compactMap { id in pack.dilemmas.first { $0.id == id } }
    let caseItems = cases.map { found in
      Block.item(
        Item(
          "case-\(found.id)", label: found.title, detail: found.seat,
          intent: .open(.workshop(.dilemma(found.id)))))
    }
    return Page(
      [plan.title, "Prepare"], note: clockNote(.stage(.prepare)),
      blocks: plainJoiningWords + [.gap, .text(pack.guide.purpose), .gap]
        + pack.guide.groundRules.map { .bullet($0, .plain) } + [.gap]
        + (caseItems.isEmpty ? [] : [.text("To start with", .quiet)] + caseItems + [.gap])
        + [
          .item(
            Item(
              "told", label: "Who sees what", detail: "read this out before anybody rates",
              intent: .open(.workshop(.told))))
        ] + onward(from: .prepare),
      hints: [.command(.accept, "open"), .keys("t", "clock"), .command(.back, "back")],
      keys: clockKeys(.stage(.prepare)), start: "told")
  }

  /// One case, large enough to be read from the back.
  func dilemmaPage(_ id: String) -> Page {
    guard let found = pack.dilemmas.first(where: { $0.id == id }) else { return Page([id]) }
    return Page(
      [plan.title, found.title],
      blocks: [.gap, .text(found.seat, .quiet), .gap, .text(found.story), .gap]
        + [.text(found.question, .strong), .gap]
        + pack.dilemmaQuestions.map { .bullet($0, .quiet) } + caseVotes(id),
      hints: [.command(.back, "back")])
  }

  /// The page that says who sees what, before anybody rates.
  ///
  /// - Parameter begin: the way on for somebody who is going to rate.
  func toldPage(_ begin: [Block] = []) -> Page {
    Page(
      [plan.title, "Who sees what"], blocks: [.gap] + toldBlocks + begin,
      hints: !isParticipant
        ? [.command(.back, "back")] : [.command(.accept, "begin"), .command(.back, "back")])
  }

  /// The announcement before anybody rates.
  var toldBlocks: [Block] {
    (Words.announcement(plan) + (standing.before.map { [Words.thenAndNow($0)] } ?? []))
      .map { .bullet($0, .plain) }
  }

  // MARK: Close

  var closePage: Page {
    let open = book.parkedActions.count
    let hasDue = !book.roomActionsDue(on: now.day).isEmpty
    let parked =
      open == 0
      ? []
      : [Block.text("\(Count.of(open, "action")) still without an owner.", Style(.warm)), .gap]
    return Page(
      [plan.title, "Close"],
      blocks: [
        .gap, .text("Thank you. Before the room breaks up: what will each of you do first?"), .gap,
      ] + lookAgainWords + parked + (hasDue ? lookBackItems : []) + [
        .item(
          Item(
            "summary", label: "The summary", detail: "read it and save it",
            intent: .workshop(.document(.summary)))),
        .item(
          Item(
            "papers", label: "On paper", detail: "the action sheet, and more",
            intent: .open(.workshop(.papers)))),
      ] + (hasDue ? [] : lookBackItems),
      hints: [.command(.accept, "open"), .command(.back, "back")])
  }
}
