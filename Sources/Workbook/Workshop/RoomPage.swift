/// A page of a workshop that is made for the whole room: the last one that the facilitator opened is
/// what everybody is shown, on the projector and on the terminals of participants.
package enum RoomPage: Hashable, Sendable {
  case stage(WorkshopStage)
  /// The announcement before anybody rates.
  case told
  /// The case with this identifier.
  case dilemma(String)
  /// The answers to the statement with this identifier.
  case statement(String)
  /// The discussion of the theme with this identifier.
  case topic(String)
  /// A private vote: how many are done, and then its outcome.
  case vote(Ballot)
  /// The outcomes of the actions.
  case lookBack
  /// The workshop before beside this one, theme by theme.
  case thenAndNow
  /// The statements of the theme with this identifier, then and now.
  case thenAndNowTheme(String)

  /// The text in the journal, such as `statement listening-1`.
  package var text: String {
    switch self {
    case .stage(let stage): "stage \(stage.rawValue)"
    case .told: "told"
    case .dilemma(let id): "case \(id)"
    case .statement(let id): "statement \(id)"
    case .topic(let id): "topic \(id)"
    case .vote(.topics): "vote"
    case .vote(.hardest(let id, isAfter: false)): "vote-before \(id)"
    case .vote(.hardest(let id, isAfter: true)): "vote-after \(id)"
    case .lookBack: "look-back"
    case .thenAndNow: "then-and-now"
    case .thenAndNowTheme(let id): "then-and-now \(id)"
    }
  }

  /// Reads the text in the journal; nil where it names no such page.
  package init?(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else {
      let alone: [RoomPage] = [.told, .vote(.topics), .lookBack, .thenAndNow]
      guard let page = alone.first(where: { $0.text == text }) else { return nil }
      self = page
      return
    }
    switch words[0] {
    case "stage":
      guard let stage = WorkshopStage(rawValue: words[1]) else { return nil }
      self = .stage(stage)
    case "case": self = .dilemma(words[1])
    case "statement": self = .statement(words[1])
    case "topic": self = .topic(words[1])
    case "vote-before": self = .vote(.hardest(dilemma: words[1], isAfter: false))
    case "vote-after": self = .vote(.hardest(dilemma: words[1], isAfter: true))
    case "then-and-now": self = .thenAndNowTheme(words[1])
    default: return nil
    }
  }

  /// True where actions are read out.
  fileprivate var hasActions: Bool {
    [.stage(.plan), .stage(.close), .lookBack].contains(self)
  }
}

extension Book {
  /// The page that the room is shown.
  package var roomPage: RoomPage { RoomPage(text(.roomPage)) ?? .stage(stage) }

  /// The part of a workshop's book that the room is shown now: the plan, the page and its clocks, the
  /// notes on the theme under discussion, and the actions where they are read out. A screen for the
  /// room and a participant's terminal hold nothing else of it.
  package var shownToRoom: Book {
    let page = roomPage
    let shown = fields.filter { isShown($0, on: page) }
    return Book(withoutHistory: Book(shown.map { Change($0, self[$0]) }))
  }

  private func isShown(_ field: Field, on page: RoomPage) -> Bool {
    switch field.kind {
    case .title, .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people, .closedToNewcomers, .joining, .stage, .stageBegan, .extraMinutes,
      .roundOpened, .roundShown, .discussed, .roomPage, .largeLetters, .rehearsal, .roomChooses:
      true
    case .note: page == .topic(field.subject)
    case .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned, .dropped, .owner,
      .firstStep, .sign:
      page.hasActions
    case .rating, .flag, .importance, .partner, .evidence, .evidenceDay, .witness, .watchFor,
      .frame, .reflection, .started, .finished, .pack, .place, .privacyRead, .leftOut, .takenIn,
      .focus, .noted, .notedDay, .notedTheme:
      false
    }
  }
}
