import Scoring
import Workbook

extension WorkshopRecord {
  /// What was written down about themes that have no results here.
  var notes: [Report.Section] {
    let shown = Set(shown.first?.result.themes.map(\.id) ?? [])
    let blocks = pack.themes.filter { !shown.contains($0.id) }.flatMap { theme in
      let notes = notes(theme)
      return notes.isEmpty ? [] : [.heading(theme.title)] + notes
    }
    return blocks.isEmpty ? [] : [Report.Section("Notes", blocks)]
  }

  /// What was written down about a theme, in the room's words.
  func notes(_ theme: Theme) -> [Block] {
    WorkshopNote.allCases.compactMap { part in
      let text = book.text(.note(part, theme: theme.id))
      guard !Prose.lines(of: text).isEmpty else { return nil }
      return .quote(Quote(text, caption: part.title + ":"))
    }
  }

  /// What the room took on, and what nobody owns yet.
  var plans: [Report.Section] {
    [("Actions", book.ownedActions), ("Parking list: nobody owns these yet", book.parkedActions)]
      .compactMap { title, actions in
        actions.isEmpty ? nil : Report.Section(title, actions.flatMap(blocks))
      }
  }

  private func blocks(_ action: Action) -> [Block] {
    let facts = [
      (action.owner, "Owner:"), (action.with, "Partner:"), (action.due?.long ?? "", "Date:"),
      (action.firstStep, "First step:"), (action.sign, "How we will know:"),
      (pack.theme(action.theme)?.title ?? "", "Theme:"),
      (action.outcome?.words ?? "", "Outcome:"), (action.learned, "What was learned:"),
    ].filter { !$0.0.isEmpty }.map { Line($0.0, lead: $0.1) }
    let plan = Block.paragraph(Line("", lead: Prose.sentence(CleanText.clean(words(action)))))
    return [plan] + (facts.isEmpty ? [] : [.list(facts)])
  }

  /// What is to be done, as a room says it: of nobody in particular.
  private func words(_ action: Action) -> String {
    switch (action.cue.isEmpty, action.act.isEmpty) {
    case (true, false): Prose.capitalized(action.act)
    case (false, false): "If \(action.cue), then \(action.act)"
    case (false, true): "If \(action.cue), then ..."
    case (true, true): "No words yet"
    }
  }
}
