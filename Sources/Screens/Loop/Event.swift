package import Canvas
internal import Workbook

/// Everything that can happen to the program. Time comes beside each event, never from a clock.
package enum Event: Equatable, Sendable {
  case key(Key)
  case resize(Size)
  /// The time given by `Model.deadline` has come.
  case tick
  /// The linear face chose an item.
  case choose(String)
  /// The linear face has its answer about a scale.
  case asked
  /// The linear face asked for something by its word.
  case perform(Intent)
  /// The linear face gave a word that nobody is to see.
  case word(String)
  /// The linear face gave the whole text of the field being written.
  case text(String)
  /// The linear face gave a text that goes on.
  case draft(String)
  /// The linear face has a line for which a text has no room.
  case excess(String)
  /// The linear face has no more to write in this field; what cannot be read is left out.
  case endText
  /// The disk has what was to be saved.
  case saved
  /// It does not, and why.
  case notSaved(String)
  /// The person's editor returned this text; nil when it failed, with a reason.
  case edited(String?, problem: String)
  /// A text that had no room is in the file at this place; nil when it is in none, and why.
  case isAside(String, place: String?, problem: String)
  /// The texts that lie in files beside the workbook.
  case left([LeftText])
  /// The summary as it would be written.
  case preview(String)
  /// A file was written.
  case written(String)
  /// A file was not written, and why; whether only because one of that name is there.
  case notWritten(String, exists: Bool)
  /// Something in a workshop.
  case workshop(WorkshopNews)
  /// Something outside asked the program to stop for a while.
  case suspend
  /// Something outside asked the program to leave, or the terminal has gone.
  case leave
}

extension Event {
  /// True for what a person does on the page that they see: a key, a choice or a word.
  package var isChoice: Bool {
    switch self {
    case .key, .choose, .perform, .word, .text, .draft, .excess, .endText, .asked: true
    case .resize, .tick, .saved, .notSaved, .edited, .isAside, .left, .preview, .written,
      .notWritten,
      .workshop, .suspend, .leave:
      false
    }
  }
}
