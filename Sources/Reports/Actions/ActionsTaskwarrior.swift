import Workbook

/// Actions as `task import` of Taskwarrior reads them: JSON, under `uuid`s that stay, so that a
/// second import updates. The same workbook gives the same bytes.
///
/// A day is noon in UTC: that is the same day on the clocks of nearly everybody. What was done,
/// in part or otherwise, is completed; what was not done is deleted, as Taskwarrior calls it.
package enum ActionsTaskwarrior {
  /// The whole document.
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

  /// Taskwarrior keeps one annotation a second: later ones get the seconds after.
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

  /// A theme as a tag, which has no hyphens.
  private static func tag(_ theme: String) -> String {
    String(theme.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func time(_ milliseconds: Int) -> JSON { .text(UTCTime(milliseconds).compact) }
}
