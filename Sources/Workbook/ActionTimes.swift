/// The times at which an action was created, changed and closed, in milliseconds since 1 January
/// 1970, UTC, by the clock at each change.
package struct ActionTimes: Equatable, Sendable {
  /// The time of the first change.
  package private(set) var made: Int
  /// The latest time of any change; it does not decrease if the clock is set back.
  package private(set) var changed: Int
  /// The time at which the present outcome was chosen; nil while the action is open.
  package private(set) var closed: Int?
  /// The time of the latest change of each part.
  package private(set) var parts: [Field.Kind: Int] = [:]
  /// The number of changes after the first: it only increases, whatever the clock does.
  package private(set) var revision = 0

  private init(_ change: Change) {
    made = change.milliseconds
    changed = made
    note(change)
  }

  private mutating func add(_ change: Change) {
    changed = max(changed, change.milliseconds)
    revision += 1
    note(change)
  }

  private mutating func note(_ change: Change) {
    parts[change.field.kind] = change.milliseconds
    guard change.field.kind == .outcome else { return }
    closed = change.value == nil ? nil : change.milliseconds
  }

  /// Returns the times of all actions in these changes, by identifier.
  package static func all(_ changes: some Sequence<Change>) -> [String: ActionTimes] {
    var found: [String: ActionTimes] = [:]
    for change in changes where change.field.kind.isOfAction {
      if found[change.field.subject]?.add(change) == nil {
        found[change.field.subject] = ActionTimes(change)
      }
    }
    return found
  }
}
