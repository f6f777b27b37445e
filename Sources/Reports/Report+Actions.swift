package import Workbook

extension Report {
  /// Returns the report of all actions in a workbook for its author: due, upcoming, and closed with
  /// their outcomes.
  ///
  /// Includes the actions that are left out of the reflection summary.
  package static func actions(_ book: Book, pack: Pack, today: Day) -> Report {
    let results = Results(book, pack: pack, assessment: book.current, isForOthers: false)
    let all = book.actions
    let due = all.due(on: today)
    let toCome = all.filter { $0.outcome == nil && !$0.isDue(on: today) }.sorted(by: isEarlier)
    let closed = all.filter { $0.outcome != nil }
    let sections = [("Due", due), ("To come", toCome), ("Closed", closed)].compactMap {
      (title, actions) in
      actions.isEmpty
        ? nil
        : Section("\(title) (\(actions.count))", actions.flatMap { results.blocks($0, on: today) })
    }
    guard sections.isEmpty else {
      return Report(title: "Actions on \(today.long)", sections: sections)
    }
    let text =
      "No actions yet. A good one is small: \"If this happens, then I will do that\", and a date."
    return Report(title: "Actions", opening: [.paragraph(Line(text))], isEmpty: true)
  }

  /// Orders actions by due date, or else by review date; actions with neither come last.
  private static func isEarlier(_ left: Action, _ right: Action) -> Bool {
    switch (left.deadline, right.deadline) {
    case (let left?, let right?): left < right
    case (nil, _): false
    case (_, nil): true
    }
  }
}
