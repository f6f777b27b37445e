internal import Reports
internal import Scoring
internal import Screens
internal import Store
internal import Workbook

/// Keeps a workshop for its facilitator. Never reads an answer before the reveal, and then only to
/// count it.
final class WorkshopKeeper: Keeper {
  private let place: WorkshopPlace
  private let workbook: WorkbookKeeper
  /// The command that starts the participants' face on this terminal.
  private let joining: [String]
  /// The command that starts the face for paper sheets on this terminal.
  private let typing: [String]

  init(_ place: WorkshopPlace, _ journal: Journal, joining: [String], typing: [String]) {
    self.place = place
    self.joining = joining
    self.typing = typing
    workbook = WorkbookKeeper(journal, at: place.folder.journal)
  }

  func append(_ changes: [Change], _ model: Model) throws(NotKept) {
    try workbook.append(changes, model)
  }

  func look(_ model: Model) -> Event? { news(model) { _ in nil } }

  func perform(_ effect: RoomEffect, _ model: Model) -> Event? {
    news(model) { plan in
      switch effect {
      case .openRound(let number): try open(number, plan)
      case .showRound(let number, let inWords):
        try show(number, plan, model.results, inWords: inWords)
      case .endRound(let number): try place.folder.round(number).close()
      case .passKeyboard: return lend(to: joining)
      case .typePaper: return lend(to: typing)
      }
      return nil
    }
  }

  /// Does something for a workshop. Returns its refusal, or how the rounds stand then.
  private func news(_ model: Model, _ act: (WorkshopPlan) throws -> Event?) -> Event {
    let plan = WorkshopPlan(model.book, pack: place.pack)
    do {
      if let refusal = try act(plan) { return refusal }
      return .workshop(.standing(try standing(plan, known: model.results)))
    } catch let error as WorkshopFault {
      return .workshop(.refused(error.message))
    } catch let error as RoundTally.Refusal {
      return .workshop(.refused(error.message))
    } catch let error as StoreError {
      return .workshop(.refused(error.message))
    } catch {
      return .workshop(.refused("\(error)"))
    }
  }

  /// Returns the state of the rounds, and whether a screen for the room is there.
  func standing(
    _ plan: WorkshopPlan, known: [Int: RoundResult] = [:]
  ) throws(WorkshopFault) -> Standing {
    var standing = try place.standing(plan, known: known)
    standing.hasScreen = ShowHold.isHeld(place.folder)
    return standing
  }

  func document(_ model: Model) -> Printed { .workshop(model) }

  func keepAside(_ unsaved: [Change]) -> String { workbook.keepAside(unsaved) }

  private func open(_ number: Int, _ plan: WorkshopPlan) throws {
    if let ballot = place.pack.ballot(number) { return try open(ballot, number, plan) }
    let statements = plan.statements(in: place.pack).map(\.id)
    guard !statements.isEmpty else {
      throw RoundTally.Refusal(message: "Choose at least one theme in the plan first.")
    }
    try place.folder.round(number).open(
      statements: statements, scale: place.pack.scale, places: Self.places)
    try makeUp(number, plan)
  }

  /// Hands in the sheets of the made-up people of a rehearsal; none in a workshop.
  private func makeUp(_ number: Int, _ plan: WorkshopPlan) throws {
    for answers in MadeUpRoom(plan, pack: place.pack).sheets(round: number) {
      _ = try place.folder.round(number).putIn(answers, by: number == 1 ? .new : .returning)
    }
  }

  /// Sheets a round has room for: twice the largest room, for those begun twice.
  private static let places = 2 * WorkshopPlan.mostPeople

  private func show(
    _ number: Int, _ plan: WorkshopPlan, _ results: [Int: RoundResult], inWords: Bool
  ) throws {
    if let ballot = place.pack.ballot(number) { return try show(ballot, number, plan) }
    let earlier = try results[number - 1].map { result in
      RoundTally.Earlier(
        result: result, sheets: try place.folder.round(number - 1).sheetsCounted(),
        mayHaveLeft: inWords)
    }
    try place.folder.round(number).show(
      keepingSheets: plan.keepsSheets, inGroup: plan.isRehearsal ? Rehearsal.mark : nil
    ) { tally in
      try RoundTally(pack: place.pack, plan: plan).bytes(tally, after: earlier)
    }
  }

  /// Gives the terminal to another face until it ends.
  private func lend(to words: [String]) -> Event? {
    switch ChildProgram.run(words, mayStop: false) {
    case .ended: nil
    case .notStarted(let reason):
      .workshop(.refused("The participants' screen did not start: \(reason)."))
    }
  }
}

// MARK: - Votes

extension WorkshopKeeper {
  private func open(_ ballot: Ballot, _ number: Int, _ plan: WorkshopPlan) throws {
    let options = place.pack.options(ballot, plan).map(\.id)
    let round = place.folder.round(number)
    try round.open(statements: options, scale: Ballot.scale, places: Self.places)
    for dots in MadeUpRoom(plan, pack: place.pack).dots(ballot, number, of: options.count) {
      _ = try round.putIn(dots, by: .new)
    }
  }

  private func show(_ ballot: Ballot, _ number: Int, _ plan: WorkshopPlan) throws {
    try place.folder.round(number).show(keepingSheets: false) { tally in
      let rules = RoomRules(plan, for: ballot)
      guard tally.sheets >= rules.answers else {
        throw RoundTally.Refusal(message: Words.withheld(.tooFew(rules.answers)))
      }
      let counts = zip(tally.statements, tally.answers).map { theme, answers in
        (theme: theme, count: answers[Ballot.dot] ?? 0)
      }
      return VoteResultJSON.bytes(
        VoteResult(ballot, counts: counts, voters: tally.sheets), isRehearsal: plan.isRehearsal)
    }
  }
}
