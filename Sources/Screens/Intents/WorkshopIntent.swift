package import Workbook

/// A request in a workshop.
package enum WorkshopIntent: Equatable, Sendable {
  /// Goes to a stage, and remembers that the workshop is there.
  case go(WorkshopStage)
  case openRound(Int)
  /// Shows a round; without counts where somebody has come or gone although nothing says so.
  case showRound(Int, inWords: Bool)
  case endRound(Int)
  /// Hands the keyboard to the people in the room, one after the other.
  case passKeyboard
  /// Lets somebody type sheets of paper in, on this terminal.
  case typePaper
  /// Keeps the keyboard after all.
  case leaveWord
  /// Keeps the sheets after the reveal.
  case keepSheets
  /// Starts or stops a clock.
  case clock(ClockSubject)
  /// Gives a clock five minutes more.
  case moreMinutes(ClockSubject)
  /// Rates all themes of an area, or none.
  case cover(area: String, Bool)
  /// Makes an action of what was written about a theme.
  case actionOf(theme: String)
  /// Opens one of the documents.
  case document(WorkshopDocument)
  /// Shows the room large letters, or ordinary ones again.
  case largeLetters

  /// Begins a sheet; `isReturning` for somebody who took part in the earlier round.
  case beginSheet(isReturning: Bool)
  /// Takes up the sheet whose code was typed.
  case resumeSheet
  /// The person at the curtain is ready.
  case lift
  case handIn
  /// Takes a sheet back that was handed in, to change it.
  case reopen
  case withdraw
  /// Shows a sheet again that was covered.
  case uncover
  /// Ends one person's turn: nothing of it stays.
  case passOn

  /// Hands in the sheet of paper whose row was read back.
  case putPaperIn
  /// Erases the sheet of paper that was typed in last.
  case takePaperBack
  /// Says that every dot is on a theme already.
  case noMoreDots
  /// Says of the sheet of paper that it is of somebody new, or of the first round.
  case turnPaper
}
