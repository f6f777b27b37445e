package import Workbook

extension Report {
  /// Every action of a workbook, for the person: due, still to come, and closed with what became
  /// of it. What is left out of the summary is here too.
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

  /// By due day, or by the day of review; actions without a day come last.
  private static func isEarlier(_ left: Action, _ right: Action) -> Bool {
    switch (left.deadline, right.deadline) {
    case (let left?, let right?): left < right
    case (nil, _): false
    case (_, nil): true
    }
  }
}
