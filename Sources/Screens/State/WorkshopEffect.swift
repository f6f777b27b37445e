package import Workbook

/// A request of the facilitator's face to the keeper of a workshop, as a value.
package enum RoomEffect: Equatable, Sendable {
  /// Opens a round of rating; answered by news.
  case openRound(Int)
  /// Shows a round to everybody, without counts where that is asked for; answered by news.
  case showRound(Int, inWords: Bool)
  /// Ends a round without showing it; answered by news.
  case endRound(Int)
  /// Gives the terminal to the participants' face until it comes back; answered by news.
  case passKeyboard
  /// Gives the terminal to the face on which paper sheets are typed in; answered by news.
  case typePaper
}

/// A request of a participant's face to the keeper of a sheet, as a value.
package enum SheetEffect: Equatable, Sendable {
  /// Begins a sheet in a round; answered by `sheet`.
  case beginSheet(round: Int, isReturning: Bool)
  /// Takes up a sheet with its code; answered by `sheet`.
  case resumeSheet(round: Int, code: String)
  /// Marks the sheet in hand as handed in or not; answered by `sheet`.
  case handIn(Bool)
  /// Erases the sheet in hand; answered by `withdrawn`.
  case withdraw
  /// Hands in a sheet whose answers are known; answered by `putIn`.
  case putIn(round: Int, answers: [Answer?], isReturning: Bool)
  /// Erases the sheet that was put in last; answered by `takenOut`.
  case takeOut(round: Int)
}

/// News of a workshop from the outside.
package enum WorkshopNews: Equatable, Sendable {
  /// The present state of the rounds.
  case standing(Standing)
  /// Something in the folder of the workshop changed.
  case stirred
  /// A sheet is in hand: its code, what it says, whether it is handed in, and how often it was
  /// taken up again with its code.
  case sheet(code: String, answers: [String: Answer], isHandedIn: Bool, openings: Int)
  /// The sheet in hand is gone.
  case withdrawn
  /// A sheet whose answers are known is in.
  case putIn
  /// The sheet that was put in last is erased.
  case takenOut
  /// A request that was not carried out, and the reason.
  case refused(String)
}
