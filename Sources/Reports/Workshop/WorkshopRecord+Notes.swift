import Scoring
import Workbook

extension WorkshopRecord {
  /// Notes on themes that have no results here.
  var notes: [Report.Section] {
    let shown = Set(shown.first?.result.themes.map(\.id) ?? [])
    let blocks = pack.themes.filter { !shown.contains($0.id) }.flatMap { theme in
      let notes = notes(theme)
      return notes.isEmpty ? [] : [.heading(theme.title)] + notes
    }
    return blocks.isEmpty ? [] : [Report.Section("Notes", blocks)]
  }

  /// Returns the notes on a theme, in the room's words.
  func notes(_ theme: Theme) -> [Block] {
    WorkshopNote.allCases.compactMap { part in
      let text = book.text(.note(part, theme: theme.id))
      guard !Prose.lines(of: text).isEmpty else { return nil }
      return .quote(Quote(text, caption: part.title + ":"))
    }
  }

  /// The actions that the room took on, and those that nobody owns yet.
  var plans: [Report.Section] {
    [("Actions", book.ownedActions), ("Parking list: nobody owns these yet", book.parkedActions)]
      .compactMap { title, actions in
        actions.isEmpty
          ? nil : Report.Section(title, outcomes(actions) + actions.flatMap { blocks($0) })
      }
  }

  /// A count of the actions by outcome; nothing until one has an outcome.
  private func outcomes(_ actions: [Action]) -> [Block] {
    let counts = Action.Outcome.allCases.map { outcome in
      (outcome.words, actions.count { $0.outcome == outcome })
    }
    guard counts.contains(where: { $0.1 > 0 }) else { return [] }
    let open = ("without an answer yet", actions.count { $0.outcome == nil })
    let words = (counts + [open]).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return [.paragraph(Line(words.joined(separator: ", ") + ".", lead: "What came of them:"))]
  }

  /// Returns the blocks of an action: the plan, its details and the lesson learned.
  ///
  /// - Parameter today: The date that due dates are described relative to; nil leaves that out.
  func blocks(_ action: Action, on today: Day? = nil) -> [Block] {
    let facts = [
      (action.owner, "Owner:"), (action.with, "Partner:"),
      (action.due.map { $0.long + action.timing($0, on: today) } ?? "", "Date:"),
      (action.firstStep, "First step:"), (action.sign, "How we will know:"),
      (pack.theme(action.theme)?.title ?? "", "Theme:"),
      (action.outcome?.words ?? "", "Outcome:"),
    ].filter { !$0.0.isEmpty }.map { Line($0.0, lead: $0.1) }
    let plan = Block.paragraph(Line("", lead: Prose.sentence(CleanText.clean(action.roomSentence))))
    let learned = Prose.lines(of: action.learned).isEmpty ? [] : [action.learned]
    return [plan] + (facts.isEmpty ? [] : [.list(facts)])
      + learned.map { .quote(Quote($0, caption: "What was learned:")) }
  }
}
