import Workbook

/// A day of a workbook for a calendar: the day of a plan, the day to look back on it, or the day of
/// the next look at the whole.
struct SentEvent: Equatable {
  /// A UUID that is the same in every export.
  let uid: String
  let day: Day
  let summary: String
  let notes: String
  /// The title of the theme; empty for none.
  let theme: String
  /// The time of its first change, in milliseconds since 1 January 1970, UTC.
  let made: Int
  /// The time of its latest change, in milliseconds since 1 January 1970, UTC.
  let changed: Int
  /// A number that only increases, whatever the clock does.
  let revision: Int
  /// Indicates an event that is over: a calendar that has it takes it out.
  let isCancelled: Bool
}

extension SentActions {
  /// The events of all plans and of the next look, in the order of creation.
  var events: [SentEvent] { all.flatMap(events) + looks }

  private func events(_ one: One) -> [SentEvent] {
    let (action, notes) = (one.action, one.notes.map(\.text).joined(separator: "\n"))
    let days: [(String, Day?, String)] = [
      ("due", action.due, "By today: "), ("review", action.review, "Look back: "),
    ]
    return days.compactMap { part, day, lead in
      day.map { day in
        SentEvent(
          uid: NamedUUID.text(of: "\(one.uid)/\(part)"), day: day,
          summary: lead + one.summary, notes: notes, theme: one.theme, made: one.times.made,
          changed: one.times.changed, revision: one.times.revision,
          isCancelled: action.outcome != nil)
      }
    }
  }

  /// The day of the next look after each finished assessment; those that another assessment
  /// followed are over.
  private var looks: [SentEvent] {
    assessments.map { one in
      SentEvent(
        uid: NamedUUID.text(of: "\(workbook)/look/\(one.number)"),
        day: one.finished.adding(days: Book.reassessmentDays), summary: "Look again with Shoal",
        notes: "The assessment of \(one.finished.long) is \(Book.reassessmentDays) days old. "
          + "Your answers are in the workbook; nothing of them is here.", theme: "",
        made: one.milliseconds, changed: one.changed, revision: one.revision,
        isCancelled: one.isOver)
    }
  }
}

/// A finished assessment, with the times of its end.
struct FinishedAssessment: Sendable {
  let number: Int
  let finished: Day
  /// The time at which it was first finished, in milliseconds since 1 January 1970, UTC.
  let milliseconds: Int
  /// The time of the latest change to its end or to what followed it.
  let changed: Int
  /// A number that only increases.
  let revision: Int
  /// Indicates that another assessment followed.
  let isOver: Bool

  /// Returns the finished assessments of a book, from the changes that led to it.
  static func all(_ book: Book, _ changes: [Change]) -> [FinishedAssessment] {
    book.assessments.compactMap { one in
      guard let day = one.finished else { return nil }
      let ends = changes.filter { change in
        change.field == .finished(one.number)
          || change.field.kind == .started && change.field.assessment > one.number
      }
      guard let first = ends.first else { return nil }
      return FinishedAssessment(
        number: one.number, finished: day, milliseconds: first.milliseconds,
        changed: ends.map(\.milliseconds).max() ?? first.milliseconds, revision: ends.count - 1,
        isOver: one.number < book.current)
    }
  }
}
