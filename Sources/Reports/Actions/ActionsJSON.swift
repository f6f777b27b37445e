import Workbook

/// Writer of actions as JSON: format `shoal-actions`, version 1, described by
/// `Resources/Schemas/actions.schema.json`.
///
/// The output depends only on the actions and the pack.
package enum ActionsJSON {
  /// Returns the JSON document, ending in a newline.
  package static func text(_ actions: SentActions) -> String {
    let pack = actions.pack
    return JSON.object([
      "format": .text("shoal-actions"), "version": .number(1),
      "pack": .object([
        "id": .text(pack.id), "title": .text(pack.title), "version": .text(pack.version),
        "language": .text(pack.language),
      ]),
      "actions": .list(actions.all.map(json)),
    ]).document
  }

  private static func json(_ one: SentActions.One) -> JSON {
    let (action, times) = (one.action, one.times)
    let ofRoom: [String: JSON] = [
      "owner": .text(action.owner), "firstStep": .text(action.firstStep),
      "sign": .text(action.sign),
    ]
    let all: [String: JSON] = [
      "id": .text(action.id), "uid": .text(one.uid), "revision": .number(times.revision),
      "theme": action.theme.isEmpty ? .null : .text(action.theme), "cue": .text(action.cue),
      "act": .text(action.act), "with": .text(action.with), "due": SummaryJSON.day(action.due),
      "review": SummaryJSON.day(action.review),
      "outcome": action.outcome.map { .text($0.rawValue) } ?? .null,
      "learned": .text(action.learned), "made": .text(UTCTime(times.made).iso),
      "changed": .text(UTCTime(times.changed).iso),
      "closed": action.outcome == nil
        ? .null : .text(UTCTime(times.closed ?? times.changed).iso),
    ]
    return .object(one.isOfRoom ? all.merging(ofRoom) { $1 } : all)
  }
}
