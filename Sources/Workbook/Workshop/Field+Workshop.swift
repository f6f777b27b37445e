extension Field {
  /// The title of a workshop.
  package static let title = Field(.title)

  /// True if its statements say *me* or *us*: the raw value of a `Voice`.
  package static let voice = Field(.voice)

  /// A theme that is rated.
  package static func covers(_ theme: String) -> Field { Field(.covers, subject: theme) }

  /// A case that opens the workshop.
  package static func opening(_ dilemma: String) -> Field { Field(.opening, subject: dilemma) }

  /// Rounds of rating.
  package static let rounds = Field(.rounds)

  /// Topics that are discussed.
  package static let topics = Field(.topics)

  /// Minutes of a stage; of `discuss`, minutes a topic.
  package static func minutes(_ stage: WorkshopStage) -> Field {
    Field(.minutes, subject: stage.rawValue)
  }

  /// Nothing is shown about fewer answers.
  package static let leastAnswers = Field(.leastAnswers)

  /// From so many answers on, how many people gave each.
  package static let leastDots = Field(.leastDots)

  /// True if sheets are kept after the reveal.
  package static let keepsSheets = Field(.keepsSheets)

  /// The mark that nobody new may begin a sheet.
  package static let closedToNewcomers = Field(.closedToNewcomers)

  /// The mark that people choose what is talked about, with private dots after the reveal.
  package static let roomChooses = Field(.roomChooses)

  /// The number that the answers of a rehearsal are drawn from. A workshop with such a number is a
  /// rehearsal.
  package static let rehearsal = Field(.rehearsal)

  /// The number of people who are expected.
  package static let people = Field(.people)

  /// The words that tell people how to join.
  package static let joining = Field(.joining)

  /// The page that the room is shown: the text of a `RoomPage`.
  package static let roomPage = Field(.roomPage)

  /// The mark that the room is shown large letters.
  package static let largeLetters = Field(.largeLetters)

  /// The stage a workshop is at: the raw value of a `WorkshopStage`.
  package static let stage = Field(.stage)

  /// The time at which the clock of a stage was started, in milliseconds since 1970; of `discuss`,
  /// the part is the theme. Cleared when it is stopped.
  package static func stageBegan(_ stage: WorkshopStage, theme: String = "") -> Field {
    Field(.stageBegan, subject: stage.rawValue, part: theme)
  }

  /// Minutes that were added to a stage; of `discuss`, the part is the theme.
  package static func extraMinutes(_ stage: WorkshopStage, theme: String = "") -> Field {
    Field(.extraMinutes, subject: stage.rawValue, part: theme)
  }

  /// The day a round of rating was opened.
  package static func roundOpened(_ round: Int) -> Field { Field(.roundOpened, assessment: round) }

  /// The day a round was shown.
  package static func roundShown(_ round: Int) -> Field { Field(.roundShown, assessment: round) }

  /// A theme that was discussed.
  package static func discussed(_ theme: String) -> Field { Field(.discussed, subject: theme) }

  /// A note on a theme.
  package static func note(_ part: WorkshopNote, theme: String) -> Field {
    Field(.note, subject: theme, part: part.rawValue)
  }
}

/// A part of the notes on a topic.
package enum WorkshopNote: String, CaseIterable, Sendable {
  case evidence, meaning, change

  /// The title of the part.
  package var title: String {
    switch self {
    case .evidence: "What we saw"
    case .meaning: "What it means"
    case .change: "One change"
    }
  }
}

extension Book {
  /// The stage a workshop is at.
  package var stage: WorkshopStage { WorkshopStage(rawValue: text(.stage)) ?? .prepare }

  /// The day a workshop was held: that of the first reveal, or of the first rating; nil before.
  package var heldDay: Day? { day(.roundShown(1)) ?? day(.roundOpened(1)) }

  /// The day to look again, which stays what it is once a round was shown; nil before a round.
  package var followUpDay: Day? { heldDay?.adding(days: Book.reassessmentDays) }

  /// Actions that somebody in the room owns.
  package var ownedActions: [Action] { actions.filter { !$0.owner.isEmpty } }

  /// The parking list: actions that nobody owns yet.
  package var parkedActions: [Action] { actions.filter(\.owner.isEmpty) }
}
