/// What can be undone and redone, rebuilt from the journal alone. One visit to a text counts as
/// one step, however often it was saved. A new assessment begins with nothing to undo, so that
/// earlier answers cannot be changed unseen; so does a round of a workshop, so that what people
/// were told before they rated stays as it was.
struct History: Equatable, Sendable {
  /// One edit as a person sees it.
  struct Step: Equatable, Sendable {
    let field: Field
    let before: Value?
    var after: Value?
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  /// How many steps can be taken back.
  var count: Int { done.count }

  /// The step that undo would take back.
  var undoable: Step? { done.last }

  /// The step that redo would do again.
  var redoable: Step? { undone.last }

  /// Takes note of a change and what the field held before it.
  mutating func record(_ change: Change, before: Value?) {
    switch change.reason {
    case .edit, .typing: edit(change, before: before)
    case .undo: History.move(change, from: &done, to: &undone)
    case .redo: History.move(change, from: &undone, to: &done)
    }
  }

  private mutating func edit(_ change: Change, before: Value?) {
    if change.field.kind.beginsHistory { self = History() }
    guard change.field.kind.isUndoable, change.value != before else { return }
    undone.removeAll()
    if change.reason == .typing, let last = done.last, last.field == change.field {
      done[done.count - 1].after = change.value
    } else {
      done.append(Step(field: change.field, before: before, after: change.value))
    }
  }

  /// Moves the latest step of this field: in a whole journal the last one; where lines were lost,
  /// the steps above it are gone with them.
  private static func move(_ change: Change, from: inout [Step], to: inout [Step]) {
    guard let index = from.lastIndex(where: { $0.field == change.field }) else { return }
    to.append(from[index])
    from.removeSubrange(index...)
  }
}
