import Canvas
import Scoring
import Screens
import Testing
import Workbook

/// A workshop to walk through, without a folder: its rounds, and sheets that nobody wrote.
struct SampleRoom {
  private(set) var sheets: Standing.Sheets?
  private(set) var results: [Int: RoundResult] = [:]
  private(set) var rosters: [Int: Int] = [:]
  private var isWorkshop = false
  /// Settings beyond those a workshop begins with.
  private var settings: [Change] = []
  /// The workshop's book as the facilitator elsewhere has it, for a seat that follows it.
  private var elsewhere: Book?
  /// True if the room has a screen of its own.
  private var hasScreen = false
  /// The outline of the workshop before.
  private var before: WorkshopOutline?
  /// Where the sheet in hand is.
  private var ownSheet: OwnSheet?
  /// What was shown of votes.
  private var votes: [Ballot: VoteResult] = [:]

  /// The themes that a sample workshop rates.
  static let themes = ["safe-challenge", "shared-power", "listening"]

  /// The room and the seat that a walk's comments ask for: `# facilitator`, `# participant`,
  /// `# passed-round`; `# open`, `# shown` and `# twice` for how far it is; `# closed` for one that
  /// was held ninety days ago, and `# after` for one that follows another.
  static func seat(_ script: String, _ pack: Pack) -> (SampleRoom, Seat) {
    let isFacilitator = script.contains("# facilitator")
    let isPassedRound = script.contains("# passed-round")
    let isAudience = script.contains("# audience")
    let isPaper = script.contains("# paper")
    let isParticipant = isPassedRound || isPaper || script.contains("# participant")
    guard isFacilitator || isAudience || isParticipant else {
      return (SampleRoom(), .solo)
    }
    var room = SampleRoom()
    room.isWorkshop = true
    room.settings = room.sampleSettings(pack)
    if script.contains("# joining") {
      room.settings.append(Change(.joining, .text("ssh room@192.168.1.20")))
    }
    if script.contains("# chooses") { room.settings.append(Change(.roomChooses, .tick)) }
    if script.contains("# rehearsal") { room.settings.append(Change(.rehearsal, .number(1))) }
    if script.contains("# open") { room.open(1) }
    if script.contains("# closed") { room.settings += closed }
    let plan = WorkshopPlan(room.book(pack) ?? Book(), pack: pack)
    if script.contains("# after") { room.before = Self.before(pack, plan) }
    if script.contains("# shown") || script.contains("# twice") { room.show(1, pack, plan) }
    if script.contains("# twice") { room.show(2, pack, plan) }
    room.hasScreen = script.contains("# beside")
    if !isFacilitator, !isPassedRound, !isPaper { room.elsewhere = room.book(pack) }
    if isAudience { return (room, .audience(Audience())) }
    var chair = Chair(plan: plan, isPassedRound: isPassedRound)
    if isPaper { chair.paper = PaperDesk() }
    let seat: Seat =
      isFacilitator
      ? .facilitator(Room(joining: "shoal workshop join ~/leadership-day"))
      : .participant(chair)
    return (room, seat)
  }

  /// The workshop's book; nil outside a workshop, and for a participant it is their empty sheet.
  func book(_ pack: Pack) -> Book? {
    guard isWorkshop else { return nil }
    let now = Moment(milliseconds: 0, day: Walk.day, minute: 0)
    return Book(WorkshopPlan.beginning("Leadership day", pack: pack, at: now) + settings)
  }

  /// What lies before whoever has this seat: the workshop's book, or an empty sheet.
  func desk(_ pack: Pack, _ seat: Seat) -> Book {
    if case .facilitator = seat { book(pack) ?? Book() } else { Book() }
  }

  private func sampleSettings(_ pack: Pack) -> [Change] {
    pack.themes.filter { !Self.themes.contains($0.id) }.map { Change(.covers($0.id), nil) }
      + [Change(.people, .number(9)), Change(.opening("hub"), .tick)]
  }

  /// The day of a workshop that was held ninety-five days before the walks.
  private static let heldDay = Walk.day.adding(days: -95)

  /// What the book of a closed workshop has: its days, two owned actions and a parked one.
  private static let closed: [Change] = [
    Change(.roundOpened(1), .day(heldDay)), Change(.roundShown(1), .day(heldDay)),
    Change(.action("1", .act), .text("ask the hospice to chair in October")),
    Change(.action("1", .owner), .text("Head of integrated care")),
    Change(.action("1", .due), .day(heldDay.adding(days: 40))),
    Change(.action("1", .actionTheme), .text("shared-power")),
    Change(.action("2", .act), .text("share the risk register with the council")),
    Change(.action("2", .owner), .text("Deputy medical director")),
    Change(.action("3", .act), .text("one page of shared terms")),
    Change(.stage, .text(WorkshopStage.close.rawValue)),
  ]

  /// The outline of a workshop before: the sample's second answers, and one theme not rated.
  private static func before(_ pack: Pack, _ plan: WorkshopPlan) -> WorkshopOutline? {
    var room = SampleRoom()
    var earlier = plan
    earlier.title = "Spring day"
    earlier.themes = plan.themes.filter { $0 != "listening" }
    room.show(2, pack, earlier)
    return room.results[2].map {
      WorkshopOutline($0, plan: earlier, held: heldDay, pack: pack)
    }
  }

  func standing(for model: Model) -> Standing {
    var standing = Standing(open: sheets, results: results, rosters: rosters)
    if sheets != nil { standing.ownSheet = ownSheet }
    standing.shown = elsewhere?.shownToRoom
    standing.hasScreen = hasScreen
    standing.votes = votes
    standing.before = before
    return standing
  }

  /// The facilitator opens another page.
  mutating func turn(_ page: RoomPage?, at now: Moment) {
    guard let page else { return }
    elsewhere?.apply(Change(.roomPage, .text(page.text)))
    if case .stage(let stage) = page { elsewhere?.apply(Change(.stage, .text(stage.rawValue))) }
    let clock: Field =
      switch page {
      case .stage(let stage): .stageBegan(stage)
      case .topic(let theme): .stageBegan(.discuss, theme: theme)
      case .told, .dilemma, .statement, .vote, .lookBack, .thenAndNow, .thenAndNowTheme: .roomPage
      }
    if clock != .roomPage { elsewhere?.apply(Change(clock, .number(now.milliseconds))) }
  }

  /// The facilitator writes something down.
  mutating func write(_ field: Field, _ text: String) {
    elsewhere?.apply(Change(field, .text(text)))
  }

  /// The facilitator makes the letters large.
  mutating func makeLarge() { elsewhere?.apply(Change(.largeLetters, .tick)) }

  /// Somebody else takes up the sheet in hand with its code, or withdraws it.
  mutating func meddle(withdrawing: Bool) {
    guard case .there(let openings) = ownSheet else { return }
    ownSheet = withdrawing ? .gone : .there(openings: openings + 1)
  }

  mutating func open(_ round: Int) { sheets = Standing.Sheets(round: round) }

  mutating func end() { sheets = nil }

  mutating func tryCodes(_ count: Int) { sheets?.wrongCodes = count }

  mutating func change(handedIn: Int, begun: Int, returning: Int) {
    sheets?.handedIn = handedIn
    sheets?.begun = begun
    sheets?.returning = returning
  }

  mutating func show(_ model: Model, _ inWords: Bool = false) {
    guard let sheets else { return }
    if let ballot = model.pack.ballot(sheets.round) { return show(ballot, model) }
    let round = sheets.round
    let people = RoundPeople(
      handedIn: sheets.handedIn, returning: sheets.returning, earlier: rosters[1] ?? 0)
    let book = self.book(model.pack) ?? model.book
    show(
      round, model.pack, WorkshopPlan(book, pack: model.pack),
      asBefore: people.areTheSame && !inWords)
  }

  /// Shows a vote of nine people: most for the first theme, as many for the third.
  private mutating func show(_ ballot: Ballot, _ model: Model) {
    sheets = nil
    let plan = WorkshopPlan(book(model.pack) ?? model.book, pack: model.pack)
    let counts = model.pack.options(ballot, plan).enumerated().map { index, theme in
      (theme: theme.id, count: index.isMultiple(of: 2) ? 6 : 2)
    }
    votes[ballot] = VoteResult(ballot, counts: counts, voters: 9)
  }

  /// Shows a round of nine sheets: divided about sharing power, low on challenge, at one about
  /// listening; in the second round a little closer.
  private mutating func show(
    _ round: Int, _ pack: Pack, _ plan: WorkshopPlan, asBefore: Bool = true
  ) {
    sheets = nil
    rosters[round] = 9
    let histograms = plan.statements(in: pack).map { statement in
      let given = (0..<9).map { Self.answer(statement.id, $0, round) }
      let counts = pack.scale.points.map { point in given.count { $0 == point.value } }
      return (
        statement.id,
        Histogram(low: pack.scale.low, counts: counts, noChance: given.count { $0 == nil })
      )
    }
    results[round] = RoundResult(
      Dictionary(histograms) { first, _ in first }, sheets: 9,
      after: results[round - 1].map { EarlierRound($0, isOfTheSamePeople: asBefore) }, pack: pack,
      plan: plan)
  }

  private static func answer(_ statement: String, _ person: Int, _ round: Int) -> Int? {
    let rows: [String: String] = [
      "safe-challenge-1": "112122231", "safe-challenge-2": "111222212",
      "safe-challenge-3": "121122112", "shared-power-1": "111125555",
      "shared-power-2": "123451234", "shared-power-3": "1nnnnn252", "listening-1": "444444444",
      "listening-2": "454454455", "listening-3": "345344345",
    ]
    let row = Array(rows[statement] ?? "333333333")
    let given = row[person].wholeNumberValue
    guard round == 2, let given else { return given }
    return given > 3 ? given - 1 : given
  }

  mutating func answer(_ effect: RoomEffect, _ model: Model) -> Event {
    switch effect {
    case .openRound(let round): open(round)
    case .showRound(_, let inWords): show(model, inWords)
    case .endRound: end()
    case .passKeyboard, .typePaper: break
    }
    return look(model)
  }

  func look(_ model: Model) -> Event { .workshop(.standing(standing(for: model))) }

  mutating func forget() { ownSheet = nil }

  mutating func answer(_ effect: SheetEffect) -> Event {
    switch effect {
    case .beginSheet: return sheet(openings: 0)
    case .resumeSheet: return sheet(openings: 1)
    case .handIn(let isIn): return sheet(openings: openings, isHandedIn: isIn)
    case .withdraw:
      ownSheet = nil
      return .workshop(.withdrawn)
    case .putIn:
      sheets?.handedIn += 1
      return .workshop(.putIn)
    case .takeOut:
      sheets?.handedIn -= 1
      return .workshop(.takenOut)
    }
  }

  private var openings: Int {
    if case .there(let openings) = ownSheet { openings } else { 0 }
  }

  private mutating func sheet(openings: Int, isHandedIn: Bool = false) -> Event {
    ownSheet = .there(openings: openings)
    return .workshop(
      .sheet(
        code: "comet-maple-otter", answers: [:], isHandedIn: isHandedIn, openings: openings))
  }
}
