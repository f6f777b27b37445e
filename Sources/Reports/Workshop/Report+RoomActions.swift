package import Workbook

extension Report {
  /// The report of what a room took on: due, to come, and closed with its outcomes.
  ///
  /// - Parameter today: The day it is written out, which decides what is due.
  package static func roomActions(book: Book, pack: Pack, today: Day) -> Report {
    let plan = WorkshopPlan(book, pack: pack)
    let record = WorkshopRecord(book: book, pack: pack, plan: plan, rounds: [:])
    let due = book.roomActionsDue(on: today)
    let toCome = book.actions.filter { $0.outcome == nil && !due.contains($0) }
    let closed = book.actions.filter { $0.outcome != nil }
    let sections = [("Due", due), ("To come", toCome), ("Closed", closed)].compactMap {
      (title, actions) in
      actions.isEmpty
        ? nil
        : Section(
          "\(title) (\(actions.count))", actions.flatMap { record.blocks($0, on: today) })
    }
    let title = plan.title.isEmpty ? "Workshop" : plan.title
    guard sections.isEmpty else {
      return Report(
        title: "\(title): actions on \(today.long)", facts: record.lookAgain(on: today),
        sections: sections)
    }
    return Report(
      title: "\(title): actions",
      opening: [.paragraph(Line("The room has taken nothing on yet."))], isEmpty: true)
  }
}

extension WorkshopRecord {
  /// The day it was held and the day to look again, with what is to be done on it.
  fileprivate func lookAgain(on today: Day) -> [Line] {
    let again = book.followUpDay.map { day in
      let hasCome = book.isFollowUp(on: today)
      return Line(
        day.long
          + (hasCome ? ": open the workshop again, and it asks what came of each action" : ""),
        lead: "Look again:")
    }
    return [held.map { Line($0.long, lead: "Held:") }, again].compactMap(\.self)
  }
}
