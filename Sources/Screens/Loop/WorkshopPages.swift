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
    case .told: toldPage(beginAfterReading)
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
}
