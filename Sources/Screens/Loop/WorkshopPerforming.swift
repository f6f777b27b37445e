internal import Scoring
internal import Workbook

extension Model {
  /// Does what was asked for in a workshop.
  mutating func perform(_ intent: WorkshopIntent) -> [Effect] {
    switch intent {
    case .go(let stage): go(to: stage)
    case .openRound(let round): return [.room(.openRound(round))]
    case .showRound(let round, let inWords): return show(round, inWords)
    case .endRound(let round): return [.room(.endRound(round))]
    case .leaveWord: leaveWord()
    case .keepSheets:
      set(.keepsSheets, .tick)
      stack.pop()
    case .passKeyboard: room?.guardWord = GuardWord()
    case .noMoreDots: notice = VoteWords.noMore(openBallot?.dots ?? 0)
    case .typePaper: return [.room(.typePaper)]
    case .putPaperIn, .takePaperBack, .turnPaper: return performOnPaper(intent)
    case .clock(let subject): toggleClock(subject)
    case .moreMinutes(let subject):
      set(subject.extra, .number((book.number(subject.extra) ?? 0) + 5))
      sayClock(subject)
    case .cover(let area, let isOn): cover(area, isOn)
    case .actionOf(let theme): makeAction(of: theme)
    case .document(let document): open(document)
    case .largeLetters: turnLetters()
    default: return performOnSheet(intent)
    }
    return []
  }

  private mutating func performOnSheet(_ intent: WorkshopIntent) -> [Effect] {
    guard let chair else { return [] }
    let round = chair.standing.open?.round ?? 1
    switch intent {
    case .beginSheet(let isReturning):
      return [.sheet(.beginSheet(round: round, isReturning: isReturning))]
    case .resumeSheet: return resume(chair, round)
    case .lift: self.chair?.phase = .welcome
    case .uncover: self.chair?.isCovered = false
    case .handIn: return [.sheet(.handIn(true))]
    case .reopen: return [.sheet(.handIn(false))]
    case .withdraw: return [.sheet(.withdraw)]
    case .passOn:
      clearSeat(.curtain)
      return [.wipe, .look]
    default: break
    }
    return []
  }

  private mutating func resume(_ chair: Chair, _ round: Int) -> [Effect] {
    endText()
    guard let code = self.chair?.typedCode, !code.isEmpty else {
      notice = "Type your code first."
      return []
    }
    return [.sheet(.resumeSheet(round: round, code: code))]
  }

  // MARK: The facilitator

  /// Goes to the stage that the workshop was left at, or to what came of its actions once it is
  /// over and one is due.
  package mutating func resumeStage() {
    if book.beginsWithOutcomes(on: now.day) {
      stack.go([])
      stack.top.focus = "look-back"
      stack.push(.workshop(.lookBack))
    } else if book.stage != .prepare {
      open(book.stage)
    }
  }

  /// Opens a stage so that leaving it leads to its line among all of them.
  private mutating func open(_ stage: WorkshopStage) {
    stack.go([])
    stack.top.focus = WorkshopStage.id(stage)
    stack.push(.workshop(.stage(stage)))
  }

  private mutating func go(to stage: WorkshopStage) {
    if book.stage != stage { set(.stage, .text(stage.rawValue)) }
    open(stage)
  }

  private mutating func show(_ round: Int, _ inWords: Bool) -> [Effect] {
    guard let sheets = standing.open, sheets.round == round else { return [] }
    guard gate(sheets) == .open else {
      stack.pop()
      notice = "Not yet: \(RoundWords.gate(gate(sheets)) ?? "")."
      return []
    }
    return [.room(.showRound(round, inWords: inWords))]
  }

  private mutating func toggleClock(_ subject: StageClock.Subject) {
    set(subject.began, isRunning(subject) ? nil : .number(now.milliseconds))
    sayClock(subject)
  }

  /// The header shows the clock; line by line it has to be said.
  private mutating func sayClock(_ subject: StageClock.Subject) {
    if isLinear, readOnly == nil { notice = "The clock: \(clockNote(subject))." }
  }

  private mutating func cover(_ area: String, _ isOn: Bool) {
    let themes = pack.areas.first { $0.id == area }?.themes ?? []
    for theme in themes { set(.covers(theme.id), isOn ? .tick : nil) }
  }

  private mutating func open(_ document: WorkshopDocument) {
    self.document = document
    summaryPath = document.fileName
    takenPath = nil
    stack.push(.workshop(.paper(document)))
  }

  /// Makes an action of the change that was noted about a theme, without the words that the action's
  /// page says itself.
  private mutating func makeAction(of theme: String) {
    newAction(theme)
    let change = CleanText.clean(book.text(.note(.change, theme: theme)), keepingLines: true)
    var words = change.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    for opening in ["We will ", "we will "] where words.hasPrefix(opening) {
      words.removeFirst(opening.count)
    }
    if words.hasSuffix("."), !words.hasSuffix("..") { words.removeLast() }
    guard let id = newAction, !words.isEmpty else { return }
    set(.action(id, .act), .text(words))
  }

  // MARK: News

  /// Takes in what the outside has to tell.
  mutating func take(_ news: WorkshopNews) -> [Effect] {
    switch news {
    case .standing(let standing): return take(standing)
    case .stirred: return [.look]
    case .sheet(let code, let answers, let isHandedIn, let openings):
      take(code, answers, isHandedIn)
      chair?.openings = openings
    case .withdrawn:
      clearSeat(chair?.isPassedRound == true ? .curtain : .welcome)
      notice = "Your sheet is erased."
      return [.wipe, .look]
    case .putIn: return didPutIn()
    case .takenOut: return didTakeOut()
    case .refused(let reason):
      if case .workshop(.question) = stack.top.screen { stack.pop() }
      notice = reason
    }
    return []
  }

  private mutating func take(_ standing: Standing) -> [Effect] {
    let before = self.standing
    if room != nil {
      room?.standing = standing
      note(standing, since: before)
    } else if chair != nil {
      chair?.standing = standing
      chair?.standing.ownSheet = nil
      if let plan = standing.plan { chair?.plan = plan }
      follow(standing.shown)
      if before.open?.round != standing.open?.round {
        roundChanged(standing, since: before)
      } else if let sheet = standing.ownSheet {
        return noteOwn(sheet)
      }
    } else if audience != nil {
      show(standing)
    }
    return []
  }

  /// Tells whoever has a sheet in hand that somebody else has its code as well.
  private mutating func noteOwn(_ sheet: OwnSheet) -> [Effect] {
    guard let chair, chair.code != nil else { return [] }
    switch sheet {
    case .there(let openings) where openings > chair.openings:
      self.chair?.openings = openings
      self.chair?.isOpenElsewhere = true
      notice = SheetWords.openElsewhere
    case .there: break
    case .gone:
      clearSeat(chair.isPassedRound ? .curtain : .welcome)
      notice = SheetWords.withdrawnElsewhere
      return [.wipe]
    }
    return []
  }

  /// A round was opened, shown or ended while somebody sat before it: their sheet is over.
  private mutating func roundChanged(_ standing: Standing, since before: Standing) {
    guard let chair else { return }
    let hadSheet = chair.code != nil
    clearSeat(chair.isPassedRound ? .curtain : .welcome)
    if hadSheet {
      notice =
        pack.ballot(before.open?.round ?? 0) != nil
        ? "The vote is over."
        : standing.results.count == before.results.count
          ? "The facilitator has ended this round." : "The results are shown."
    }
  }

  /// Keeps the workshop's book in step with what the folder says.
  private mutating func note(_ standing: Standing, since before: Standing) {
    for round in WorkshopPlan.Limits.rounds {
      let isOpen = standing.open?.round == round || standing.results[round] != nil
      if isOpen, book.day(.roundOpened(round)) == nil { set(.roundOpened(round), .day(now.day)) }
      if !isOpen, book.day(.roundOpened(round)) != nil { set(.roundOpened(round), nil) }
      if standing.results[round] != nil, book.day(.roundShown(round)) == nil {
        set(.roundShown(round), .day(now.day))
      }
    }
    if case .workshop(.question) = stack.top.screen, before.open?.round != standing.open?.round {
      leaveQuestion(standing, since: before)
    }
  }

  private mutating func leaveQuestion(_ standing: Standing, since before: Standing) {
    if pack.ballot(standing.open?.round ?? before.open?.round ?? 0) != nil {
      stack.pop()
      notice =
        standing.open != nil
        ? "The vote is open."
        : standing.votes.count > before.votes.count
          ? "The outcome is shown." : "The vote is ended, and its sheets are erased."
    } else if let round = standing.open?.round {
      let stage: WorkshopStage = round == 1 ? .rate : .reRate
      go(to: stage)
      if !isRunning(.stage(stage)) { toggleClock(.stage(stage)) }
      notice = "The round is open."
    } else if standing.results.count > before.results.count {
      go(to: .reveal)
    } else {
      stack.pop()
      notice = "The round is ended, and its sheets are erased."
    }
  }

  // MARK: The sheet

  private mutating func take(_ code: String, _ answers: [String: Answer], _ isHandedIn: Bool) {
    let wasInHand = chair?.code == code
    if !wasInHand {
      clearSeat(.rating(code: code))
      for (statement, answer) in answers {
        book.apply(Change(.rating(statement, in: assessment), .answer(answer)))
      }
      book = Book(withoutHistory: book)
    }
    noteTyping()
    chair?.phase = isHandedIn ? .handedIn(code: code) : .rating(code: code)
    stack.go([])
    guard openBallot == nil, !isHandedIn, !wasInHand, answers.isEmpty, let first = plan.themes.first
    else { return }
    stack.go([.theme(first, .rate(0))])
    notice = "Your code is \(code). Note it if you may have to come back to this sheet."
  }

  /// Somebody is there: a sheet stays in sight from now on.
  mutating func noteTyping() {
    let now = now.milliseconds
    chair?.lastTyped = now
  }

  /// Covers the sheet of somebody who walked away.
  mutating func coverIfIdle() {
    if let deadline = coverDeadline, now.milliseconds >= deadline { chair?.isCovered = true }
  }

  /// Nothing of the person before stays: no answer, no undo, no text, no notice.
  private mutating func clearSeat(_ phase: Chair.Phase) {
    book = Book()
    edit = nil
    query = ""
    notice = ""
    unsaved = []
    typedAhead = []
    saving = .untouched
    stack = Stack()
    chair?.phase = phase
    chair?.typedCode = ""
    chair?.isCovered = false
    chair?.lastTyped = 0
    wasWarned = false
    chair?.openings = 0
    chair?.paper?.row = ""
    chair?.isOpenElsewhere = false
  }
}
