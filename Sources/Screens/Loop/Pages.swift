internal import Workbook

extension Model {
  /// What is on the present screen.
  package var page: Page {
    guard isRehearsal else { return plainPage }
    var page = plainPage
    if page.title.first?.hasPrefix(Rehearsal.mark) != true {
      page.title.insert(Rehearsal.mark, at: 0)
    }
    return page
  }

  private var plainPage: Page {
    if let word = room?.guardWord { return wordPage(word) }
    return chair?.isCovered == true ? coveredPage : makePage(stack.top.screen)
  }

  /// The item that has the focus; nil on a page without items, or before an answer.
  package var focus: Item? { page.item(stack.top.focus) }

  /// When `tick` is due, in milliseconds since 1970; nil while nothing waits.
  package var deadline: Int? {
    [edit?.deadline, keyRun?.deadline, clockDeadline, coverDeadline].compactMap(\.self).min()
  }

  /// What a screen says now.
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
