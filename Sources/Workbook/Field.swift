/// The address of one thing a workbook can hold: a kind, the assessment it belongs to, what it
/// is about, and a part of that. Every change sets one field to a value, or clears it.
package struct Field: Hashable, Sendable {
  /// What sort of thing a field holds; the raw value is the word in the journal.
  package enum Kind: String, CaseIterable, Sendable {
    case rating, flag
    case importance, partner
    case evidence, evidenceDay = "evidence-day", witness
    case watchFor = "watch-for"
    case frame, reflection
    case started, finished, pack
    case actionTheme = "action-theme", cue, act, with, due, review, outcome, learned, dropped
    case place, privacyRead = "privacy-read", leftOut = "left-out"
    case title, voice, covers, opening, rounds, topics, minutes
    case leastAnswers = "least-answers", leastDots = "least-dots", keepsSheets = "keeps-sheets"
    case people, stage, stageBegan = "stage-began", extraMinutes = "extra-minutes"
    case roundOpened = "round-opened", roundShown = "round-shown", discussed, note
    case owner, firstStep = "first-step", sign
    case closedToNewcomers = "closed-to-newcomers"
  }

  package let kind: Kind
  /// The number of the assessment, from 1; 0 for what belongs to the workbook as a whole.
  package let assessment: Int
  /// The identifier of the statement, theme or action; empty when there is none.
  package let subject: String
  /// A further identifier (a watch-for, a prompt); empty when there is none.
  package let part: String

  package init(_ kind: Kind, assessment: Int = 0, subject: String = "", part: String = "") {
    self.kind = kind
    self.assessment = assessment
    self.subject = subject
    self.part = part
  }

  /// Fields are looked up by the hundred for every key: the kind is left out of the hash, where
  /// it would cost more than the few fields it would tell apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(assessment)
    hasher.combine(subject)
    if !part.isEmpty { hasher.combine(part) }
  }
}

extension Field {
  /// How often, on the pack's scale, or no chance.
  package static func rating(_ statement: String, in assessment: Int) -> Field {
    Field(.rating, assessment: assessment, subject: statement)
  }

  /// A mark to come back to a statement.
  package static func flag(_ statement: String, in assessment: Int) -> Field {
    Field(.flag, assessment: assessment, subject: statement)
  }

  /// How much a theme matters in the person's present role.
  package static func importance(_ theme: String, in assessment: Int) -> Field {
    Field(.importance, assessment: assessment, subject: theme)
  }

  /// What a partner would say, on the statement scale.
  package static func partner(_ theme: String, in assessment: Int) -> Field {
    Field(.partner, assessment: assessment, subject: theme)
  }

  /// A recent example.
  package static func evidence(_ theme: String, in assessment: Int) -> Field {
    Field(.evidence, assessment: assessment, subject: theme)
  }

  /// The day of the example.
  package static func evidenceDay(_ theme: String, in assessment: Int) -> Field {
    Field(.evidenceDay, assessment: assessment, subject: theme)
  }

  /// The kind of person who saw the example; never a name.
  package static func witness(_ theme: String, in assessment: Int) -> Field {
    Field(.witness, assessment: assessment, subject: theme)
  }

  /// A watch-for that the person recognised.
  package static func watchFor(_ id: String, theme: String, in assessment: Int) -> Field {
    Field(.watchFor, assessment: assessment, subject: theme, part: id)
  }

  /// The frame chosen for reflections.
  package static func frame(in assessment: Int) -> Field { Field(.frame, assessment: assessment) }

  /// The answer to one prompt of a frame, about one theme.
  package static func reflection(_ prompt: String, theme: String, in assessment: Int) -> Field {
    Field(.reflection, assessment: assessment, subject: theme, part: prompt)
  }

  /// The day an assessment began.
  package static func started(_ assessment: Int) -> Field {
    Field(.started, assessment: assessment)
  }

  /// The day an assessment was finished.
  package static func finished(_ assessment: Int) -> Field {
    Field(.finished, assessment: assessment)
  }

  /// The pack and version an assessment was answered in, as `id version language`.
  package static func pack(_ assessment: Int) -> Field { Field(.pack, assessment: assessment) }

  /// One part of an if-then plan.
  package static func action(_ id: String, _ part: Kind) -> Field { Field(part, subject: id) }

  /// Where the person was, to come back to.
  package static let place = Field(.place)

  /// A part that the person keeps out of the summary.
  package static func leftOut(_ part: SummaryPart) -> Field {
    Field(.leftOut, subject: part.id)
  }

  /// Whether the privacy words were shown.
  package static let privacyRead = Field(.privacyRead)
}

extension Field.Kind {
  /// What sort of value a kind takes; a day that a person types is a text until it can be read,
  /// and a moment is a number of milliseconds since 1970.
  package enum Shape: Sendable { case answer, number, moment, text, day, typedDay, tick }

  /// What sort of value this kind takes.
  package var shape: Shape {
    switch self {
    case .rating: .answer
    case .importance, .partner: .number
    case .rounds, .topics, .minutes, .leastAnswers, .leastDots, .people, .extraMinutes: .number
    case .stageBegan: .moment
    case .flag, .watchFor, .dropped, .privacyRead, .leftOut, .covers, .opening, .keepsSheets,
      .discussed, .closedToNewcomers:
      .tick
    case .started, .finished, .roundOpened, .roundShown: .day
    case .evidenceDay, .due, .review: .typedDay
    case .evidence, .witness, .frame, .reflection, .pack, .actionTheme, .cue, .act, .with,
      .outcome, .learned, .place, .title, .voice, .stage, .note, .owner, .firstStep, .sign:
      .text
    }
  }

  /// Whether this kind is a part of an action.
  package var isOfAction: Bool {
    switch self {
    case .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned, .dropped, .owner,
      .firstStep, .sign:
      true
    default: false
    }
  }

  /// Whether a change of this kind leaves nothing to take back from before it.
  package var beginsHistory: Bool { self == .started || self == .roundOpened }

  /// Whether `u` takes a change of this kind back: what the person said, not the bookkeeping.
  package var isUndoable: Bool {
    switch self {
    case .started, .pack, .place, .privacyRead, .stage, .stageBegan, .roundOpened, .roundShown:
      false
    default: true
    }
  }
}
