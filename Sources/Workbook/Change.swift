/// One operation on a workbook: a field set to a value or cleared, by someone, at some time.
/// The journal is a list of these; undo appends another.
package struct Change: Hashable, Sendable {
  /// Why a change was made.
  package enum Reason: String, Sendable {
    /// The person did it.
    case edit
    /// More of the text that the change before it began; undone together with it.
    case typing
    /// It takes the latest edit back.
    case undo
    /// It does again what undo took back.
    case redo
  }

  package var field: Field
  /// The new value; nil clears the field.
  package var value: Value?
  /// Who made it: `me` in a solo workbook.
  package var author: String
  /// Milliseconds since 1 January 1970, UTC; for people to read, never for order.
  package var milliseconds: Int
  package var reason: Reason

  package init(
    _ field: Field, _ value: Value?, author: String = "me", at milliseconds: Int = 0,
    reason: Reason = .edit
  ) {
    self.field = field
    self.value = value
    self.author = author
    self.milliseconds = milliseconds
    self.reason = reason
  }
}
