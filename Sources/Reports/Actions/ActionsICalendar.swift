import Workbook

/// The components that a calendar file has.
package enum CalendarKind: String, CaseIterable, Sendable {
  /// Events with an alarm: the days of plans, of looking back, and of the next look.
  case events
  /// To-dos, one for each plan.
  case todos
  case both
}

/// Writer of actions as an iCalendar file of events and to-dos (`VEVENT`, `VTODO`, RFC 5545).
///
/// Lines end in CRLF and days have no time. The output depends only on the actions and assessments.
/// To-dos that are done, partly done or changed are `COMPLETED`; those not done are `CANCELLED`.
/// Events of open plans have an alarm at nine in the morning; those of closed plans are `CANCELLED`
/// and have none. A program that already has a component with the same `UID` takes the one with the
/// higher `SEQUENCE`.
package enum ActionsICalendar {
  /// Returns the contents of the file.
  package static func text(_ actions: SentActions, as kind: CalendarKind = .both) -> String {
    let todos = kind == .events ? [] : actions.all.flatMap(todo)
    let events = kind == .todos ? [] : actions.events.flatMap(event)
    let lines =
      [
        ContentLine("BEGIN", plain: "VCALENDAR"), ContentLine("VERSION", plain: "2.0"),
        ContentLine("PRODID", plain: "-//Shoal//Actions 1//EN"),
      ] + todos + events + [ContentLine("END", plain: "VCALENDAR")]
    return lines.map(\.written).joined()
  }

  private static func event(_ event: SentEvent) -> [ContentLine] {
    let changed = UTCTime(event.changed).compact
    return [
      ContentLine("BEGIN", plain: "VEVENT"), ContentLine("UID", plain: event.uid),
      ContentLine("DTSTAMP", plain: changed),
      ContentLine("CREATED", plain: UTCTime(event.made).compact),
      ContentLine("LAST-MODIFIED", plain: changed),
      ContentLine("SEQUENCE", plain: "\(event.revision)"),
      ContentLine("DTSTART;VALUE=DATE", plain: UTCTime.compact(event.day)),
      ContentLine("DTEND;VALUE=DATE", plain: UTCTime.compact(event.day.adding(days: 1))),
      ContentLine("SUMMARY", event.summary),
    ] + (event.notes.isEmpty ? [] : [ContentLine("DESCRIPTION", event.notes)]) + [
      event.theme.isEmpty
        ? ContentLine("CATEGORIES", "Shoal") : ContentLine("CATEGORIES", "Shoal", event.theme),
      ContentLine("CLASS", plain: "PRIVATE"), ContentLine("TRANSP", plain: "TRANSPARENT"),
      ContentLine("STATUS", plain: event.isCancelled ? "CANCELLED" : "CONFIRMED"),
    ] + (event.isCancelled ? [] : alarm(event)) + [ContentLine("END", plain: "VEVENT")]
  }

  /// Returns an alarm at nine in the morning of an event's day, by the calendar's own clock.
  private static func alarm(_ event: SentEvent) -> [ContentLine] {
    [
      ContentLine("BEGIN", plain: "VALARM"), ContentLine("ACTION", plain: "DISPLAY"),
      ContentLine("TRIGGER", plain: "PT9H"), ContentLine("DESCRIPTION", event.summary),
      ContentLine("END", plain: "VALARM"),
    ]
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
