import Workbook

/// Writer of actions as an iCalendar file of to-dos (`VTODO`, RFC 5545).
///
/// Lines end in CRLF and due dates have no time. The output depends only on the actions. Actions
/// that are done, partly done or changed are `COMPLETED`; those not done are `CANCELLED`. A program
/// that already has a to-do with the same `UID` takes the one with the higher `SEQUENCE`.
package enum ActionsICalendar {
  /// Returns the contents of the file.
  package static func text(_ actions: SentActions) -> String {
    let lines =
      [
        ContentLine("BEGIN", plain: "VCALENDAR"), ContentLine("VERSION", plain: "2.0"),
        ContentLine("PRODID", plain: "-//Shoal//Actions 1//EN"),
      ] + actions.all.flatMap(todo) + [ContentLine("END", plain: "VCALENDAR")]
    return lines.map(\.written).joined()
  }

  private static func todo(_ one: SentActions.One) -> [ContentLine] {
    let changed = UTCTime(one.times.changed).compact
    let notes = one.notes.map(\.text).joined(separator: "\n")
    return [
      ContentLine("BEGIN", plain: "VTODO"), ContentLine("UID", plain: one.uid),
      ContentLine("DTSTAMP", plain: changed),
      ContentLine("CREATED", plain: UTCTime(one.times.made).compact),
      ContentLine("LAST-MODIFIED", plain: changed),
      ContentLine("SEQUENCE", plain: "\(one.times.revision)"),
      ContentLine("SUMMARY", one.summary),
    ] + (notes.isEmpty ? [] : [ContentLine("DESCRIPTION", notes)])
      + (one.action.deadline.map { [ContentLine("DUE;VALUE=DATE", plain: UTCTime.compact($0))] }
        ?? [])
      + [
        one.theme.isEmpty
          ? ContentLine("CATEGORIES", "Shoal") : ContentLine("CATEGORIES", "Shoal", one.theme),
        ContentLine("CLASS", plain: "PRIVATE"),
      ] + status(one) + [ContentLine("END", plain: "VTODO")]
  }

  private static func status(_ one: SentActions.One) -> [ContentLine] {
    guard one.action.outcome != nil else { return [ContentLine("STATUS", plain: "NEEDS-ACTION")] }
    guard !one.isCancelled else { return [ContentLine("STATUS", plain: "CANCELLED")] }
    let closed = UTCTime(one.times.closed ?? one.times.changed).compact
    return [
      ContentLine("STATUS", plain: "COMPLETED"), ContentLine("COMPLETED", plain: closed),
      ContentLine("PERCENT-COMPLETE", plain: "100"),
    ]
  }
}
