import Workbook

/// Actions as an iCalendar file of to-dos (RFC 5545): lines end in CRLF, days are dates without a
/// time. The same workbook gives the same bytes.
///
/// What was done, in part or otherwise, is completed; what was not done is cancelled. A program
/// that knows a to-do's `UID` takes the one with the higher `SEQUENCE`.
package enum ActionsICalendar {
  /// The whole file.
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
