internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
  /// Makes the page of a screen of a workshop; the facilitator's own where the room has a screen of
  /// its own.
  func workshopPage(_ screen: WorkshopScreen) -> Page {
    let page = ownPage(screen)
    guard room != nil, let shown = screen.roomPage else { return page }
    return standing.hasScreen ? facilitatorPage(page, shown) : withLetters(page, shown)
  }

  private func ownPage(_ screen: WorkshopScreen) -> Page {
    switch screen {
    case .settings: settingsPage
    case .themes: themeChoicePage
    case .cases: caseChoicePage
    case .dilemma(let id): dilemmaPage(id)
    case .told: toldPage
    case .stage(let stage): stagePage(stage)
    case .statement(let id): statementPage(id)
    case .topic(let theme): topicPage(theme)
    case .lookBack: lookBackPage
    case .thenAndNow: roomThenAndNowPage
    case .thenAndNowTheme(let theme): roomThenAndNowPage(theme)
    case .guide: guidePage
    case .guideSection(let id): guideSectionPage(id)
    case .papers: papersPage
    case .paper(let document): paperPage(document)
    case .question(let question): questionPage(question)
    case .code: codePage
    case .vote(let ballot): votePage(ballot)
    case .readBack: readBackPage
    }
  }

  private func stagePage(_ stage: WorkshopStage) -> Page {
    switch stage {
    case .prepare: preparePage
    case .rate: ratingRoomPage(stage, round: 1)
    case .reRate: ratingRoomPage(stage, round: 2)
    case .reveal: revealPage
    case .discuss: discussPage
    case .plan: roomActionsPage
    case .close: closePage
    }
  }

  /// The way to the next stage; nothing after the last, and nothing for a participant.
  func onward(from stage: WorkshopStage) -> [Block] {
    let stages = plan.stages
    guard room != nil, let place = stages.firstIndex(of: stage), place + 1 < stages.count else {
      return []
    }
    return [.item(stageItem("next", "Next: \(stages[place + 1].title)", stages[place + 1]))]
  }

  /// An item that goes to a stage.
  func stageItem(_ id: String, _ label: String, _ stage: WorkshopStage) -> Item {
    Item(id, label: label, intent: .workshop(.go(stage)))
  }

  // MARK: Prepare

  private var preparePage: Page {
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
  var toldPage: Page {
    Page(
      [plan.title, "Who sees what"], blocks: [.gap] + toldBlocks + beginAfterReading,
      hints: chair == nil
        ? [.command(.back, "back")] : [.command(.accept, "begin"), .command(.back, "back")])
  }

  /// The announcement before anybody rates.
  var toldBlocks: [Block] {
    (Words.announcement(plan) + (standing.before.map { [Words.thenAndNow($0)] } ?? []))
      .map { .bullet($0, .plain) }
  }

  // MARK: Close

  /// The day to look again.
  var lookAgainDay: Day { book.followUpDay ?? now.day.adding(days: Book.reassessmentDays) }

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
