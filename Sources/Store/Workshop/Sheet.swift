package import Workbook

/// How one sheet stands.
package enum SheetState: UInt8, Sendable {
  case begun = 1
  case handedIn = 2
}

/// One participant's sheet of one round.
package struct Sheet: Equatable, Sendable {
  /// What the participant comes back to it with, such as `heron-27`.
  package let code: String
  /// Whether it is handed in; it may be begun again for as long as the round is open.
  package var state: SheetState
  /// The answers, by their place in the list of statements; nil is not answered.
  package var answers: [Answer?]

  /// A sheet with these values.
  package init(code: String, state: SheetState = .begun, answers: [Answer?]) {
    self.code = code
    self.state = state
    self.answers = answers
  }
}

/// What may be known of a round while it is open.
package struct SheetCounts: Equatable, Sendable {
  /// Sheets that are not handed in yet.
  package var begun = 0
  /// Sheets handed in.
  package var handedIn = 0
  /// Of those handed in: with a code of the round before.
  package var returning = 0

  /// No sheets at all, unless told otherwise.
  package init(begun: Int = 0, handedIn: Int = 0, returning: Int = 0) {
    self.begun = begun
    self.handedIn = handedIn
    self.returning = returning
  }
}

/// Where a round is.
package enum RoundState: Equatable, Sendable {
  case notOpened
  case open(SheetCounts)
  case shown
}

/// Who begins a sheet.
package enum Whose: Equatable, Sendable {
  /// Somebody who took no part in the round before.
  case new
  /// Somebody who did, with their code, or nil when they no longer have it.
  case returning(String?)
}
