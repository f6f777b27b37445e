package import Workbook

/// The state of one sheet.
package enum SheetState: UInt8, Sendable {
  case begun = 1
  case handedIn = 2
}

/// One participant's sheet of one round. Two are the same when their code, state and answers are.
package struct Sheet: Sendable {
  /// The code that opens the sheet again, such as `comet-maple-otter`.
  package let code: String
  /// True if it is handed in; it may be begun again for as long as the round is open.
  package var state: SheetState
  /// The answers, by their place in the list of statements; nil is not answered.
  package var answers: [Answer?]
  /// True if the writer took part in the round before.
  package let isReturning: Bool
  /// The number of times the sheet was opened again with its code; 255 for more.
  package let openings: Int
  /// The lock that keeps the sheet's place for the process that has it in hand.
  package let seat: SeatHold?

  /// A sheet with these values.
  init(
    code: String, state: SheetState, answers: [Answer?], isReturning: Bool, openings: Int,
    seat: SeatHold? = nil
  ) {
    self.code = code
    self.state = state
    self.answers = answers
    self.isReturning = isReturning
    self.openings = openings
    self.seat = seat
  }
}

extension Sheet: Equatable {
  package static func == (left: Sheet, right: Sheet) -> Bool {
    left.code == right.code && left.state == right.state && left.answers == right.answers
  }
}

/// The counts that may be known of a round while it is open.
package struct SheetCounts: Equatable, Sendable {
  /// Sheets that are not handed in yet, without those that hold nothing and nobody has in hand.
  package var begun = 0
  /// Sheets handed in.
  package var handedIn = 0
  /// Of those handed in: of people who took part in the round before.
  package var returning = 0
  /// Codes that do not exist and were tried.
  package var wrongCodes = 0

  /// No sheets at all, unless told otherwise.
  package init(begun: Int = 0, handedIn: Int = 0, returning: Int = 0, wrongCodes: Int = 0) {
    self.begun = begun
    self.handedIn = handedIn
    self.returning = returning
    self.wrongCodes = wrongCodes
  }
}

/// The state of a round.
package enum RoundState: Equatable, Sendable {
  case notOpened
  case open(SheetCounts)
  case shown
}

/// The person who begins a sheet.
package enum Whose: Equatable, Sendable {
  /// Somebody who took no part in the round before.
  case new
  /// Somebody who did.
  case returning
}
