import Workbook

/// Writer of actions as JSON for Taskwarrior's `task import`.
///
/// Each task keeps its `uuid`, so that importing again updates it. The output depends only on the
/// actions.
///
/// A due date is written as noon UTC, which is the same calendar day in nearly all time zones.
/// Actions that are done, partly done or changed are `completed`; those not done are `deleted`,
/// Taskwarrior's word for cancelled.
package enum ActionsTaskwarrior {
  /// Returns the JSON document, ending in a newline.
  package static func text(_ actions: SentActions) -> String {
    JSON.list(actions.all.map(task)).document
  }

  private static func task(_ one: SentActions.One) -> JSON {
    var members: [String: JSON] = [
      "uuid": .text(one.uid), "description": .text(one.summary), "project": .text("Shoal"),
      "status": .text(status(one)), "entry": time(one.times.made),
      "modified": time(one.times.changed),
    ]
    if let due = one.action.deadline { members["due"] = .text(UTCTime.compact(due) + "T120000Z") }
    if one.action.outcome != nil { members["end"] = time(one.times.closed ?? one.times.changed) }
    let tag = tag(one.action.theme)
    if !tag.isEmpty { members["tags"] = .list([.text(tag)]) }
    let notes = annotations(one)
    if !notes.isEmpty { members["annotations"] = .list(notes) }
    return .object(members)
  }

  private static func status(_ one: SentActions.One) -> String {
    guard one.action.outcome != nil else { return "pending" }
    return one.isCancelled ? "deleted" : "completed"
  }

  /// Returns the notes as annotations with distinct times.
  ///
  /// Taskwarrior keeps one annotation per second, so a note whose second is taken gets the next
  /// free one.
  private static func annotations(_ one: SentActions.One) -> [JSON] {
    var taken: Set<Int> = []
    return one.notes.map { note in
      var second = note.milliseconds / 1000
      while !taken.insert(second).inserted { second += 1 }
      return .object([
        "entry": time(second * 1000), "description": .text(CleanText.clean(note.text)),
      ])
    }
  }

  /// Returns a theme identifier as a Taskwarrior tag, with `_` for all but ASCII letters and
  /// digits.
  private static func tag(_ theme: String) -> String {
    String(theme.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func time(_ milliseconds: Int) -> JSON { .text(UTCTime(milliseconds).compact) }
}
