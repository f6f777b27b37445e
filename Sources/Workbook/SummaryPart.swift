/// A part of the reflection summary that a person can leave out before handing it on.
package struct SummaryPart: Hashable, Sendable {
  /// The identifier under which the workbook stores the choice.
  package let id: String
  /// The label on the screen where parts are chosen.
  package let label: String
  /// Indicates a single note rather than a whole section.
  package let isNote: Bool
  /// Indicates a part that stays out until the person takes it in.
  package let isPrivate: Bool

  /// Creates a part.
  package init(id: String, label: String, isNote: Bool = false, isPrivate: Bool = false) {
    self.id = id
    self.label = label
    self.isNote = isNote
    self.isPrivate = isPrivate
  }

  /// The section of scores, as a table and bars.
  package static let profile = SummaryPart(id: "profile", label: "Profile: table and bars")
  /// The section of strengths and priorities, with the examples behind them.
  package static let headlines = SummaryPart(
    id: "headlines", label: "Strengths and where to look first")
  /// The section of the themes that the person chose to work on.
  package static let focus = SummaryPart(id: "focus", label: "What I work on")
  /// The section that compares the assessment with the one before.
  package static let change = SummaryPart(id: "change", label: "Then and now")
  /// The section of recent examples, by theme.
  package static let examples = SummaryPart(id: "examples", label: "Examples I gave")
  /// The section of ticked watch-fors.
  package static let watchFors = SummaryPart(
    id: "watch-fors", label: "What I watch for in myself", isPrivate: true)
  /// The section of reflections.
  package static let reflections = SummaryPart(id: "reflections", label: "Reflections")
  /// The section of if-then plans.
  package static let actions = SummaryPart(id: "actions", label: "Actions")

  /// The section of notes between sessions.
  package static let notes = SummaryPart(
    id: "notes", label: "Notes between sessions", isPrivate: true)
  /// The section of earlier assessments.
  package static let earlier = SummaryPart(id: "earlier", label: "Earlier assessments")

  /// The sections of a summary, in order.
  package static let sections = [
    profile, headlines, focus, change, examples, watchFors, reflections, actions, notes, earlier,
  ]

  /// Returns the part for the examples of one theme, in this assessment and earlier ones.
  package static func example(_ theme: Theme) -> SummaryPart {
    SummaryPart(id: "example:\(theme.id)", label: "Example, \(theme.title)", isNote: true)
  }

  /// Returns the part for the reflections on one theme under one prompt, in this assessment and
  /// earlier ones.
  package static func reflection(_ prompt: FramePrompt, _ theme: Theme) -> SummaryPart {
    SummaryPart(
      id: "reflection:\(theme.id):\(prompt.id)", label: "\(prompt.title) \(theme.title)",
      isNote: true)
  }

  /// Returns the part for one action.
  package static func action(_ action: Action) -> SummaryPart {
    SummaryPart(id: "action:\(action.id)", label: "Action: \(action.sentence)", isNote: true)
  }
}

extension SummaryPart {
  /// The field of the person's choice: a tick takes a private part in, and any other one out.
  package var choice: Field { isPrivate ? .takenIn(self) : .leftOut(self) }
}

extension Book {
  /// Returns true if the summary includes a part.
  package func includes(_ part: SummaryPart) -> Bool { isTicked(part.choice) == part.isPrivate }

  /// Returns the sections, each followed by its single notes, for the content of an assessment and
  /// of those before it.
  package func summaryParts(_ pack: Pack, in assessment: Int) -> [SummaryPart] {
    SummaryPart.sections.flatMap { [$0] + notes(of: $0, pack, assessment) }
  }

  private func notes(of section: SummaryPart, _ pack: Pack, _ assessment: Int) -> [SummaryPart] {
    let numbers = assessments.map(\.number).filter { $0 < assessment } + [assessment]
    switch section {
    case .examples:
      return pack.themes.filter { theme in
        numbers.contains { !text(.evidence(theme.id, in: $0)).isEmpty }
      }.map(SummaryPart.example)
    case .reflections:
      return pack.themes.flatMap { theme in
        pack.frames.flatMap(\.prompts).filter { prompt in
          numbers.contains { !text(.reflection(prompt.id, theme: theme.id, in: $0)).isEmpty }
        }.map { SummaryPart.reflection($0, theme) }
      }
    case .actions: return actions.map(SummaryPart.action)
    default: return []
    }
  }

  /// Returns the reflections on a theme in the order of all frames' prompts, whichever frame is
  /// chosen now.
  package func reflections(on theme: Theme, _ pack: Pack, in assessment: Int)
    -> [(prompt: FramePrompt, text: String)]
  {
    pack.frames.flatMap(\.prompts).compactMap { prompt in
      let text = text(.reflection(prompt.id, theme: theme.id, in: assessment))
      return text.isEmpty ? nil : (prompt, text)
    }
  }
}
