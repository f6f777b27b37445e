/// The undo and redo stacks, rebuilt from the journal alone. One visit to a text is one step,
/// however often it was saved. A new assessment begins with an empty history, so that earlier
/// answers cannot be changed unnoticed; so does a round of a workshop, so that the announcement
/// people heard before they rated stays unchanged.
struct History: Equatable, Sendable {
  /// One edit from the person's point of view.
  struct Step: Equatable, Sendable {
    let field: Field
    let before: Value?
    var after: Value?
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  /// The number of steps that can be undone.
  var count: Int { done.count }

  /// The step that undo would revert; nil for none.
  var undoable: Step? { done.last }

  /// The step that redo would repeat; nil for none.
  var redoable: Step? { undone.last }

  /// Records a change and the value that the field had before it.
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

  /// Moves the latest step of the change's field to the other stack. In an intact journal that is
  /// the top step; if lines were lost, the steps above it are discarded.
  private static func move(_ change: Change, from: inout [Step], to: inout [Step]) {
    guard let index = from.lastIndex(where: { $0.field == change.field }) else { return }
    to.append(from[index])
    from.removeSubrange(index...)
  }
}
