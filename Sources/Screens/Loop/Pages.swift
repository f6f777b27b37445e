internal import Workbook

extension Model {
  /// The page of the present screen.
  package var page: Page { built.page ?? newPage }

  /// The page on the present screen, made at most once for a state.
  package mutating func takePage() -> Page {
    if let page = built.page { return page }
    let page = newPage
    built.page = page
    return page
  }

  private var newPage: Page {
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

  /// The time at which `tick` is due, in milliseconds since 1970; nil while nothing waits.
  package var deadline: Int? {
    [edit?.deadline, keyRun?.deadline, clockDeadline, coverDeadline].compactMap(\.self).min()
  }

  /// The time at which the sheet in hand is covered, in milliseconds; nil when it is not in sight.
  var coverDeadline: Int? {
    guard let chair, !isLinear, !chair.isCovered else { return nil }
    switch chair.phase {
    case .curtain, .handedIn: return nil
    case .welcome where chair.paper?.row.isEmpty != false: return nil
    case .welcome, .rating: return chair.lastTyped + Chair.patience
    }
  }

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
    case .help: helpPage(makePage(stack.path.last { $0 != .help } ?? .home))
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
