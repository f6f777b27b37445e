internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The page in large letters that is on the screen now; nil for ordinary letters.
  var large: Large? {
    guard !isLinear, isLarge, !isAskingWord, edit == nil else { return nil }
    if isAudience { return stack.path.count == 1 ? large(book.roomPage) : nil }
    guard isFacilitator, !standing.hasScreen, case .workshop(let screen) = stack.top.screen else {
      return nil
    }
    return screen.roomPage.flatMap(large)
  }

  /// A page with the key that shows the room large letters; the page as it is, where it has none.
  func withLetters(_ page: Page, _ shown: RoomPage) -> Page {
    guard !isLinear, isAudience || isFacilitator, large(shown) != nil else { return page }
    var page = page
    let label = isLarge ? "ordinary letters" : "large letters"
    page.keys.append(
      Binding(
        [.character("b")], standing.hasScreen ? "\(label) on the room's screen" : label,
        word: "letters", .workshop(.largeLetters)))
    page.hints.insert(.keys("b", isLarge ? "small" : "large"), at: max(0, page.hints.count - 1))
    return page
  }

  // MARK: Pages

  /// A page for the room in large letters; nil for one that is only read.
  private func large(_ shown: RoomPage) -> Large? {
    switch shown {
    case .stage(.prepare):
      Large(parts: [words(plan.title)] + clock(.stage(.prepare)) + joiningPart)
    case .stage(.rate): largeRate(.rate)
    case .stage(.reRate): largeRate(.reRate)
    case .stage(.reveal): largeReveal
    case .stage(.discuss): largeTopics(topicOrder)
    case .stage(.plan):
      Large(parts: clock(.stage(.plan)) + book.ownedActions.prefix(4).map { words($0.act) })
    case .stage(.close):
      Large(parts: [words("Thank you"), words("Look again on \(lookAgainDay.long)")])
    case .statement(let id): largeStatement(id)
    case .topic(let id): largeTopic(id)
    case .vote(let ballot): largeVote(ballot)
    case .told, .dilemma, .lookBack, .thenAndNow, .thenAndNowTheme: nil
    }
  }

  private func words(_ text: String, _ style: Style = .strong) -> Large.Part {
    .words(text.uppercased(), style)
  }

  private func clock(_ subject: StageClock.Subject) -> [Large.Part] {
    clockSubject == subject ? [words(clockNote(subject), Style(.accent, bold: true))] : []
  }

  /// The command to join with, as it has to be typed.
  private var joiningPart: [Large.Part] {
    plan.joining.isEmpty ? [] : [.words(plan.joining, Style(.warm, bold: true))]
  }

  private func largeRate(_ stage: WorkshopStage) -> Large {
    let subject = StageClock.Subject.stage(stage)
    guard let sheets = standing.open, sheets.round == stage.round else {
      return Large(parts: [words(stage.title)] + clock(subject) + joiningPart)
    }
    return Large(parts: done(sheets) + clock(subject) + joiningPart)
  }

  /// The number of people who are done with a vote, and then the themes with most dots.
  private func largeVote(_ ballot: Ballot) -> Large? {
    if let result = standing.votes[ballot] {
      let titles = result.chosen.prefix(3).compactMap { pack.theme($0.theme)?.title }
      return titles.isEmpty
        ? nil : Large(parts: [words(title(ballot), .quiet)] + titles.map { words($0) })
    }
    guard openBallot == ballot, let sheets = standing.open else { return nil }
    return Large(parts: done(sheets) + joiningPart)
  }

  /// The number of sheets that are handed in, of the number of people expected.
  private func done(_ sheets: Standing.Sheets) -> [Large.Part] {
    let of = plan.people.map { $0 >= sheets.handedIn ? " of \($0)" : "" } ?? ""
    return [words("\(sheets.handedIn)\(of)", Style(.accent, bold: true)), words("handed in")]
  }

  private var largeReveal: Large? {
    guard let topics else { return nil }
    let divided = topics.divided.map(\.title)
    return Large(
      parts: [words("Most divided first", .quiet)]
        + (divided.isEmpty ? topics.agreedLow.map(\.title) : divided).prefix(3).map { words($0) })
  }

  private func largeTopics(_ themes: [String]) -> Large {
    let titles = themes.prefix(plan.topics).compactMap { pack.theme($0)?.title }
    return Large(parts: [words("To talk about", .quiet)] + titles.map { words($0) })
  }

  private func largeStatement(_ id: String) -> Large? {
    guard let theme = pack.theme(ofStatement: id), let shown = shownResult?.answers(to: id),
      let statement = theme.statements.first(where: { $0.id == id })
    else { return nil }
    let question = words("\(pack.stem.text(voice)) \(statement.wording.text(voice))")
    if case .shown(.distribution(let histogram)) = shown {
      return Large(parts: [question, .dots(histogram, pack.scale)])
    }
    let sentences = Words(pack).sentences(shown).map {
      Large.Part.words($0, Style(.accent, bold: true))
    }
    return Large(parts: [question] + sentences)
  }

  private func largeTopic(_ id: String) -> Large? {
    guard let theme = pack.theme(id) else { return nil }
    let subject = StageClock.Subject.topic(id)
    let clock = StageClock(subject, book, plan, at: now)
    let steps = DiscussionSteps(minutes: clock.minutes)
    let step = clock.elapsed.map { steps.all[steps.present(after: $0)].title }
    return Large(
      parts: self.clock(subject) + [words(theme.title)] + (step.map { [words($0, .quiet)] } ?? []))
  }
}
