package import Workbook

/// The purpose of a key, an item or a word: a value, so that tests can compare it.
package enum Intent: Equatable, Sendable {
  /// Nothing; the item is there to be read.
  case none
  case command(Command)
  case open(Screen)
  /// Goes to a screen in place of the present one.
  case replace(Screen)
  /// Goes home and from there through these screens.
  case go([Screen])
  /// Goes home and from there through these screens, to an item of the last.
  case seek([Screen], item: String)
  /// Answers a statement and goes on to the next page.
  case rate(statement: String, Answer)
  case set(Field, Value?)
  case toggle(Field)
  case write(TextField)
  /// Clears one answer, staying here.
  case clear(Field)
  case newAction(theme: String)
  case dropAction(String)
  /// Starts a plan for what an action has left undone.
  case continueAction(String)
  /// Asks what became of an action before its day.
  case askOutcome(String)
  /// Opens a new note, and its box.
  case newNote
  /// Clears a note.
  case dropNote(String)
  /// Says which theme a note is about; an empty identifier for none.
  case noteTheme(String, theme: String)
  case left(LeftDeed)
  case beginAssessment
  /// Drops the present assessment, with everything said in it.
  case dropAssessment
  /// Chooses a theme to work on, or lets it go.
  case workOn(String)
  case finishAssessment
  /// Puts the whole profile in the order of gaps, or back in the pack's.
  case turnOrder
  case readPrivacy
  case saveSummary(replacing: Bool)
  case chooseFormat(SummaryFormat)
  case workshop(WorkshopIntent)
}
