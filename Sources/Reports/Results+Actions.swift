import Workbook

extension Results {
  /// The included actions, in order of creation.
  var actions: [Action] { book.actions.filter { includes(.action($0)) } }

  /// Returns the blocks of an action: the plan, its details and the lesson learned.
  ///
  /// - Parameter today: The date that due dates are described relative to; nil leaves that out.
  func blocks(_ action: Action, on today: Day? = nil) -> [Block] {
    let plan = Block.paragraph(Line("", lead: Prose.sentence(CleanText.clean(action.sentence))))
    let facts = [
      pack.theme(action.theme).map { Line($0.title, lead: "Theme:") },
      action.with.isEmpty ? nil : Line(action.with, lead: "With:"),
      action.due.map { Line($0.long + action.timing($0, on: today), lead: "Due:") },
      action.review.map { Line($0.long, lead: "Review:") },
      action.outcome.map { Line($0.words, lead: "Outcome:") },
    ].compactMap(\.self)
    let learned = Prose.lines(of: action.learned).isEmpty ? [] : [action.learned]
    return [plan] + (facts.isEmpty ? [] : [.list(facts)])
      + learned.map { .quote(Quote($0, caption: "What was learned:")) }
  }
}

extension Action {
  /// Describes a day relative to today for an open action, such as `, in 3 days`; empty for a closed
  /// one, and without a today.
  func timing(_ day: Day, on today: Day?) -> String {
    guard let today, outcome == nil else { return "" }
    switch day.sinceEpoch - today.sinceEpoch {
    case 0: return ", today"
    case 1: return ", tomorrow"
    case -1: return ", yesterday"
    case let days where days > 0: return ", in \(days) days"
    case let days: return ", \(-days) days ago"
    }
  }
}

extension Action.Outcome {
  /// The outcome in words, such as `partly done`.
  package var words: String {
    switch self {
    case .done: "done"
    case .partly: "partly done"
    case .changed: "changed on the way"
    case .notDone: "not done"
    }
  }
}
