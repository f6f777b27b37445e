/// When an action was made, changed and closed, in milliseconds since 1 January 1970, UTC: what
/// the clock said at its changes.
package struct ActionTimes: Equatable, Sendable {
  /// The first change.
  package private(set) var made: Int
  /// The latest time of any change: a clock put back does not take it back.
  package private(set) var changed: Int
  /// When the outcome it has was chosen; nil while it is open.
  package private(set) var closed: Int?
  /// The latest change of each part.
  package private(set) var parts: [Field.Kind: Int] = [:]
  /// How many changes followed the first: it only grows, whatever the clock does.
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

  /// The times of all actions in these changes, by identifier.
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
