package import Workbook

/// A place in a workshop, beneath its first screen.
package enum WorkshopScreen: Hashable, Sendable {
  /// The plan of the workshop.
  case settings
  /// Which themes are rated.
  case themes
  /// Which cases open it.
  case cases
  /// One case, to be read out.
  case dilemma(String)
  /// The announcement before anybody rates.
  case told
  case stage(WorkshopStage)
  /// The answers to one statement, after the reveal.
  case statement(String)
  /// One theme being discussed.
  case topic(String)
  /// The outcomes of the actions.
  case lookBack
  /// The workshop before beside this one, theme by theme.
  case thenAndNow
  /// The statements of one theme, then and now.
  case thenAndNowTheme(String)
  case guide
  case guideSection(String)
  /// The documents that can be printed.
  case papers
  /// One document, to be read and saved.
  case paper(WorkshopDocument)
  /// Asks before something that cannot be taken back.
  case question(WorkshopQuestion)
  /// A code is typed, to come back to a sheet.
  case code
  /// A private vote: opened, counted and shown.
  case vote(Ballot)
  /// The row of a paper sheet is read back.
  case readBack
}

extension WorkshopScreen {
  /// The page for the whole room that this is; nil for one that is only the facilitator's.
  var roomPage: RoomPage? {
    switch self {
    case .stage(let stage): .stage(stage)
    case .told: .told
    case .dilemma(let id): .dilemma(id)
    case .statement(let id): .statement(id)
    case .topic(let id): .topic(id)
    case .vote(let ballot): .vote(ballot)
    case .lookBack: .lookBack
    case .thenAndNow: .thenAndNow
    case .thenAndNowTheme(let id): .thenAndNowTheme(id)
    case .settings, .themes, .cases, .guide, .guideSection, .papers, .paper, .question, .code,
      .readBack:
      nil
    }
  }
}

/// A deed that cannot be taken back, and so is asked about first.
package enum WorkshopQuestion: Hashable, Sendable {
  case open(round: Int)
  case show(round: Int)
  case end(round: Int)
  case withdraw
  case keepSheets
}

extension WorkshopQuestion {
  /// The round of ratings or the vote that is asked about; nil for none.
  var round: Int? {
    switch self {
    case .open(let round), .show(let round), .end(let round): round
    case .withdraw, .keepSheets: nil
    }
  }
}

/// A document that a workshop can print.
package enum WorkshopDocument: String, CaseIterable, Sendable {
  case summary, guide, sheets, actions

  /// The title of the document.
  package var title: String {
    switch self {
    case .summary: "Summary of the workshop"
    case .guide: "Facilitator's guide"
    case .sheets: "Rating sheets on paper"
    case .actions: "Action sheet on paper"
    }
  }

  /// The name of its file unless somebody says otherwise.
  package var fileName: String {
    switch self {
    case .summary: "workshop-summary.md"
    case .guide: "facilitators-guide.md"
    case .sheets: "rating-sheets.txt"
    case .actions: "action-sheet.txt"
    }
  }
}
