/// One operation on a workbook: a field set to a value or cleared, with author and time. The
/// journal is a list of changes; undo appends another.
package struct Change: Hashable, Sendable {
  /// The origin of a change.
  package enum Reason: String, Sendable {
    /// An edit by the person.
    case edit
    /// A continuation of the text begun by the change before; undone together with it.
    case typing
    /// The undoing of the latest edit.
    case undo
    /// The redoing of what was undone.
    case redo
  }

  /// The field that is changed.
  package var field: Field
  /// The new value; nil clears the field.
  package var value: Value?
  /// The author: `me` in a solo workbook.
  package var author: String
  /// The time in milliseconds since 1 January 1970, UTC; for display, never for ordering.
  package var milliseconds: Int
  /// The origin of the change.
  package var reason: Reason

  /// Creates a change.
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
