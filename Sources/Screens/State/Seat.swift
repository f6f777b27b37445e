package import Scoring
package import Workbook

/// The role of the person at the keyboard, with what they may know beyond the book in front of
/// them.
///
/// What somebody may not know is not here: a facilitator's model has no answer in it but what was
/// shown to the whole room, and a participant's only their own.
package enum Seat: Equatable, Sendable {
  /// One person with their own workbook.
  case solo
  /// Whoever leads a workshop; the book is the workshop's.
  case facilitator(Room)
  /// Somebody in the room; the book is their sheet.
  case participant(Chair)
  /// The whole room before a screen that only shows; the book is the part of the workshop's that the
  /// room is shown.
  case audience(Audience)
}

/// The state of the rounds of a workshop, as everybody in the room may know it.
package struct Standing: Equatable, Sendable {
  /// The sheets of the round that is open.
  package struct Sheets: Equatable, Sendable {
    /// The round, from 1, or the number of a vote.
    package var round: Int
    /// Begun and not handed in.
    package var begun: Int
    /// Handed in.
    package var handedIn: Int
    /// Handed in by people who took part in the earlier round.
    package var returning: Int
    /// Codes that do not exist and were tried.
    package var wrongCodes: Int

    package init(
      round: Int, begun: Int = 0, handedIn: Int = 0, returning: Int = 0, wrongCodes: Int = 0
    ) {
      self.wrongCodes = wrongCodes
      self.round = round
      self.begun = begun
      self.handedIn = handedIn
      self.returning = returning
    }
  }

  /// The round that is open, if one is.
  package var open: Sheets?
  /// The results that were shown, by round.
  package var results: [Int: RoundResult]
  /// The results of votes that were shown.
  package var votes: [Ballot: VoteResult] = [:]
  /// The number of sheets in each round that was shown.
  package var rosters: [Int: Int]
  /// The plan, as it was when this was so; nil where it was not looked at.
  package var plan: WorkshopPlan?
  /// The place of the sheet that a participant has in hand; nil for none.
  package var ownSheet: OwnSheet?
  /// The part of the workshop's book that the room is shown; nil where it was not looked at.
  package var shown: Book?
  /// True if the room has a screen of its own, and the facilitator's is seen by nobody else.
  package var hasScreen = false
  /// The outline of the workshop before; nil for none.
  package var before: WorkshopOutline?

  package init(
    open: Sheets? = nil, results: [Int: RoundResult] = [:], rosters: [Int: Int] = [:],
    plan: WorkshopPlan? = nil
  ) {
    self.plan = plan
    self.open = open
    self.results = results
    self.rosters = rosters
  }

  /// The latest round that was shown.
  package var latest: Int? { results.keys.max() }
}

/// The place of the sheet that a participant has in hand.
package enum OwnSheet: Equatable, Sendable {
  /// In the box; how often it was taken up again with its code.
  case there(openings: Int)
  /// Nowhere: it was withdrawn on another terminal.
  case gone
}

/// The knowledge of a facilitator beyond the workshop's book.
package struct Room: Equatable, Sendable {
  package var standing = Standing()
  /// The command that is typed on another terminal to join.
  package var joining: String
  /// The word that is asked for; nil where none is.
  var guardWord: GuardWord?

  package init(joining: String = "") { self.joining = joining }
}

/// The state of a screen that shows the room what the facilitator opens.
package struct Audience: Equatable, Sendable {
  package var standing = Standing()
  /// The size of letters that was chosen on this screen; nil for the facilitator's choice.
  var isLarge: Bool?

  package init() {}
}

/// The knowledge of a participant beyond their own sheet.
package struct Chair: Equatable, Sendable {
  /// The progress of a person with their sheet.
  package enum Phase: Equatable, Sendable {
    /// The curtain between two people, on a keyboard that is passed round.
    case curtain
    /// Before the first statement, or while no round is open.
    case welcome
    /// With a sheet that is begun, under this code.
    case rating(code: String)
    /// With a sheet that is handed in.
    case handedIn(code: String)
  }

  package var phase: Phase
  /// The workshop's plan, as it was announced.
  package var plan: WorkshopPlan
  package var standing = Standing()
  /// The part of the workshop's book that the room is shown.
  package var shown = Book()
  /// True if one keyboard is passed round: then the curtain follows each sheet.
  package let isPassedRound: Bool
  /// The typing in of sheets of paper; nil for somebody with a sheet of their own.
  package var paper: PaperDesk?
  /// The code being typed to come back to a sheet.
  package var typedCode = ""
  /// The time of the last key, in milliseconds since 1970.
  var lastTyped = 0
  /// True if the sheet is covered, since nobody typed for a while.
  package var isCovered = false
  /// The number of times the sheet in hand was opened again with its code, by anybody.
  var openings = 0
  /// True if somebody opened the sheet elsewhere since it was in hand here.
  var isOpenElsewhere = false

  /// After so many milliseconds without a key a sheet is covered.
  package static let patience = 180_000

  package init(plan: WorkshopPlan, isPassedRound: Bool) {
    self.plan = plan
    self.isPassedRound = isPassedRound
    phase = isPassedRound ? .curtain : .welcome
  }

  /// The code of the sheet in hand.
  package var code: String? {
    switch phase {
    case .rating(let code), .handedIn(let code): code
    case .curtain, .welcome: nil
    }
  }
}

extension Model {
  /// The facilitator's knowledge; nil for everybody else.
  var room: Room? {
    get { if case .facilitator(let room) = seat { room } else { nil } }
    set { if let newValue { seat = .facilitator(newValue) } }
  }

  /// The participant's knowledge; nil for everybody else.
  var chair: Chair? {
    get { if case .participant(let chair) = seat { chair } else { nil } }
    set { if let newValue { seat = .participant(newValue) } }
  }

  /// The state of a screen for the room; nil for everybody else.
  var audience: Audience? {
    get { if case .audience(let audience) = seat { audience } else { nil } }
    set { if let newValue { seat = .audience(newValue) } }
  }

  /// The state of the rounds; empty outside a workshop.
  package var standing: Standing {
    room?.standing ?? chair?.standing ?? audience?.standing ?? Standing()
  }

  /// The vote that is open; nil for none.
  var openBallot: Ballot? { standing.open.flatMap { pack.ballot($0.round) } }

  /// The results that were shown in a workshop, by round.
  package var results: [Int: RoundResult] { standing.results }

  /// The results of votes that were shown in a workshop.
  package var votes: [Ballot: VoteResult] { standing.votes }

  /// The workshop's plan.
  var plan: WorkshopPlan { chair?.plan ?? WorkshopPlan(book, pack: pack) }

  /// True in a workshop whose answers are made up.
  var isRehearsal: Bool { chair?.plan.isRehearsal ?? (book.number(.rehearsal) != nil) }

  /// True if one person works with their own workbook.
  var isSolo: Bool { seat == .solo }

  /// Whom statements speak about here.
  var voice: Voice { isSolo ? .me : plan.voice }
}
