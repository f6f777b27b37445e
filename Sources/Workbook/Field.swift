/// The address of a value in a workbook: a kind, the assessment it belongs to, its subject, and a
/// part of that. Every change sets one field to a value, or clears it.
package struct Field: Hashable, Sendable {
  /// The kind of a field; the raw value is the word in the journal.
  package enum Kind: String, CaseIterable, Sendable {
    case rating, flag
    case importance, partner
    case evidence, evidenceDay = "evidence-day", witness
    case watchFor = "watch-for"
    case frame, reflection
    case started, finished, pack
    case actionTheme = "action-theme", cue, act, with, due, review, outcome, learned, dropped
    case place, privacyRead = "privacy-read", leftOut = "left-out", takenIn = "taken-in"
    case title, voice, covers, opening, rounds, topics, minutes
    case leastAnswers = "least-answers", leastDots = "least-dots", keepsSheets = "keeps-sheets"
    case people, stage, stageBegan = "stage-began", extraMinutes = "extra-minutes"
    case roundOpened = "round-opened", roundShown = "round-shown", discussed, note
    case owner, firstStep = "first-step", sign
    case closedToNewcomers = "closed-to-newcomers"
    case joining, roomPage = "room-page", largeLetters = "large-letters"
    case rehearsal, roomChooses = "room-chooses"
    case focus
    case noted, notedDay = "noted-day", notedTheme = "noted-theme"
  }

  /// The kind of the field.
  package let kind: Kind
  /// The number of the assessment, from 1; 0 for fields of the workbook as a whole.
  package let assessment: Int
  /// The identifier of the statement, theme or action; empty for none.
  package let subject: String
  /// A further identifier (of a watch-for or a prompt); empty for none.
  package let part: String

  /// Creates a field.
  package init(_ kind: Kind, assessment: Int = 0, subject: String = "", part: String = "") {
    self.kind = kind
    self.assessment = assessment
    self.subject = subject
    self.part = part
  }

  /// Hashes everything but the kind. Hundreds of fields are looked up for every key press, and
  /// hashing the kind would cost more than it saves, as few fields differ only in it.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(assessment)
    hasher.combine(subject)
    if !part.isEmpty { hasher.combine(part) }
  }
}

extension Field {
  /// Returns the field of the answer to a statement: a point on the pack's scale, or no chance.
  package static func rating(_ statement: String, in assessment: Int) -> Field {
    Field(.rating, assessment: assessment, subject: statement)
  }

  /// Returns the field of the flag that marks a statement to return to.
  package static func flag(_ statement: String, in assessment: Int) -> Field {
    Field(.flag, assessment: assessment, subject: statement)
  }

  /// Returns the field of a theme's importance in the person's present role.
  package static func importance(_ theme: String, in assessment: Int) -> Field {
    Field(.importance, assessment: assessment, subject: theme)
  }

  /// Returns the field of the rating expected from a partner, on the statement scale.
  package static func partner(_ theme: String, in assessment: Int) -> Field {
    Field(.partner, assessment: assessment, subject: theme)
  }

  /// Returns the field of a recent example.
  package static func evidence(_ theme: String, in assessment: Int) -> Field {
    Field(.evidence, assessment: assessment, subject: theme)
  }

  /// Returns the field of the day of the example.
  package static func evidenceDay(_ theme: String, in assessment: Int) -> Field {
    Field(.evidenceDay, assessment: assessment, subject: theme)
  }

  /// Returns the field of the kind of person who saw the example; never a name.
  package static func witness(_ theme: String, in assessment: Int) -> Field {
    Field(.witness, assessment: assessment, subject: theme)
  }

  /// Returns the field of a watch-for that the person may recognise.
  package static func watchFor(_ id: String, theme: String, in assessment: Int) -> Field {
    Field(.watchFor, assessment: assessment, subject: theme, part: id)
  }

  /// Returns the field of the frame chosen for reflections.
  package static func frame(in assessment: Int) -> Field { Field(.frame, assessment: assessment) }

  /// Returns the field of the answer to one prompt of a frame, about one theme.
  package static func reflection(_ prompt: String, theme: String, in assessment: Int) -> Field {
    Field(.reflection, assessment: assessment, subject: theme, part: prompt)
  }

  /// Returns the field of a theme that the person chose to work on.
  package static func focus(_ theme: String, in assessment: Int) -> Field {
    Field(.focus, assessment: assessment, subject: theme)
  }

  /// Returns the field of the day an assessment began.
  package static func started(_ assessment: Int) -> Field {
    Field(.started, assessment: assessment)
  }

  /// Returns the field of the day an assessment was finished.
  package static func finished(_ assessment: Int) -> Field {
    Field(.finished, assessment: assessment)
  }

  /// Returns the field of the pack an assessment was answered in, as `id version language`.
  package static func pack(_ assessment: Int) -> Field { Field(.pack, assessment: assessment) }

  /// Returns the field of one part of an action.
  package static func action(_ id: String, _ part: Kind) -> Field { Field(part, subject: id) }

  /// Returns the field of the words of a note between sessions.
  package static func noted(_ id: String) -> Field { Field(.noted, subject: id) }

  /// Returns the field of the day that a person gave a note in place of the day it was written.
  package static func notedDay(_ id: String) -> Field { Field(.notedDay, subject: id) }

  /// Returns the field of the identifier of the theme that a note is about.
  package static func notedTheme(_ id: String) -> Field { Field(.notedTheme, subject: id) }

  /// The field of the person's last position in the program, from which it resumes.
  package static let place = Field(.place)

  /// Returns the field of a part that the person may leave out of the summary.
  package static func leftOut(_ part: SummaryPart) -> Field {
    Field(.leftOut, subject: part.id)
  }

  /// The field that takes a private part into the summary.
  package static func takenIn(_ part: SummaryPart) -> Field {
    Field(.takenIn, subject: part.id)
  }

  /// The field that records that the privacy notice was shown.
  package static let privacyRead = Field(.privacyRead)
}

extension Field.Kind {
  /// The type of value that a kind takes. A typed day is a text until it can be parsed as a day; a
  /// moment is a number of milliseconds since 1970.
  package enum Shape: Sendable { case answer, number, moment, text, day, typedDay, tick }

  /// The type of value that this kind takes.
  package var shape: Shape {
    switch self {
    case .rating: .answer
    case .importance, .partner: .number
    case .rounds, .topics, .minutes, .leastAnswers, .leastDots, .people, .extraMinutes: .number
    case .rehearsal: .number
    case .stageBegan: .moment
    case .flag, .watchFor, .dropped, .privacyRead, .leftOut, .takenIn, .covers, .opening,
      .keepsSheets, .discussed, .closedToNewcomers, .focus, .largeLetters, .roomChooses:
      .tick
    case .started, .finished, .roundOpened, .roundShown: .day
    case .evidenceDay, .due, .review, .notedDay: .typedDay
    case .evidence, .witness, .frame, .reflection, .pack, .actionTheme, .cue, .act, .with,
      .outcome, .learned, .place, .title, .voice, .stage, .note, .owner, .firstStep, .sign,
      .joining, .roomPage, .noted, .notedTheme:
      .text
    }
  }

  /// Indicates a part of an action.
  package var isOfAction: Bool {
    switch self {
    case .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned, .dropped, .owner,
      .firstStep, .sign:
      true
    default: false
    }
  }

  /// Indicates a part of a note between sessions.
  package var isOfNote: Bool {
    self == .noted || self == .notedDay || self == .notedTheme
  }

  /// Indicates a kind whose changes clear the undo history.
  package var beginsHistory: Bool { self == .started || self == .roundOpened }

  /// Indicates a kind whose changes `u` undoes: the person's input, not internal records.
  package var isUndoable: Bool {
    switch self {
    case .started, .pack, .place, .privacyRead, .stage, .stageBegan, .roundOpened, .roundShown,
      .roomPage, .largeLetters, .rehearsal:
      false
    default: true
    }
  }
}
