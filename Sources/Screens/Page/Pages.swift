internal import Workbook

extension Model {
  /// Makes the page of a screen as it is now.
  func makePage(_ screen: Screen) -> Page {
    switch screen {
    case .home: firstPage
    case .area(let id): areaPage(id)
    case .theme(let id, let step): themePage(id, step)
    case .results(let area): resultsPage(area)
    case .behind(let theme): behindPage(theme)
    case .thenAndNow: thenAndNowPage
    case .history(let theme): historyPage(theme)
    case .assessments: assessmentsPage
    case .assessment(let number): assessmentPage(number)
    case .past(let theme, let number): pastPage(theme, number)
    case .years: yearsPage
    case .notes: notesPage
    case .note(let id): notePage(id)
    case .noteTheme(let id): noteThemePage(id)
    case .lookAgain: lookAgainPage
    case .dropAssessment: dropPage
    case .actions: actionsPage
    case .action(let id): isSolo ? actionPage(id) : roomActionPage(id)
    case .summary: summaryPage
    case .preview: previewPage
    case .leftTexts: leftTextsPage
    case .find: findPage
    case .help: helpPage
    case .about: aboutPage
    case .workshops: workshopsPage
    case .privacy: privacyPage
    case .workshop(let screen): workshopPage(screen)
    }
  }

  private var firstPage: Page {
    switch seat {
    case .solo: homePage
    case .facilitator: boardPage
    case .participant(let chair): chairPage(chair)
    case .audience: publicPage(book.roomPage)
    }
  }
}
