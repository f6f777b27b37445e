/// An action on the left text that is shown.
package enum LeftDeed: String, Sendable {
  /// Puts it into its box, in place of what is there.
  case take
  /// Puts it below what its box has.
  case add
  /// Opens its file in the person's editor.
  case edit
  /// Goes on to the text after it.
  case next
  /// Asks whether its file is to be deleted.
  case askToDelete = "ask-to-delete"
  case delete
  case keep
}
