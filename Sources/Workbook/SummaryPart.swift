/// A part of the reflection summary that a person can leave out before handing it on.
package struct SummaryPart: Hashable, Sendable {
  /// How it is remembered in the workbook.
  package let id: String
  /// What it is called on the screen where it is chosen.
  package let label: String
  /// Whether it is one note rather than a whole section.
  package let isNote: Bool

  package init(id: String, label: String, isNote: Bool = false) {
    self.id = id
    self.label = label
    self.isNote = isNote
  }

  /// The scores as a table and bars.
  package static let profile = SummaryPart(id: "profile", label: "Profile: table and bars")
  /// What stands out, with the examples behind it.
  package static let headlines = SummaryPart(
    id: "headlines", label: "Strengths and where to look first")
  /// The assessment beside the one before.
  package static let change = SummaryPart(id: "change", label: "Then and now")
  /// Recent examples, theme by theme.
  package static let examples = SummaryPart(id: "examples", label: "Examples I gave")
  /// The watch-fors ticked.
  package static let watchFors = SummaryPart(id: "watch-fors", label: "What I watch for in myself")
  /// Everything written while reflecting.
  package static let reflections = SummaryPart(id: "reflections", label: "Reflections")
  /// The if-then plans.
  package static let actions = SummaryPart(id: "actions", label: "Actions")

  /// The sections of a summary, in order.
  package static let sections = [
    profile, headlines, change, examples, watchFors, reflections, actions,
  ]

  /// One example.
  package static func example(_ theme: Theme) -> SummaryPart {
    SummaryPart(id: "example:\(theme.id)", label: "Example, \(theme.title)", isNote: true)
  }

  /// One answer to a prompt.
  package static func reflection(_ prompt: FramePrompt, _ theme: Theme) -> SummaryPart {
    SummaryPart(
      id: "reflection:\(theme.id):\(prompt.id)", label: "\(prompt.title) \(theme.title)",
      isNote: true)
  }

  /// One action.
  package static func action(_ action: Action) -> SummaryPart {
    SummaryPart(id: "action:\(action.id)", label: "Action: \(action.sentence)", isNote: true)
  }
}

extension Book {
  /// Whether a part goes into the summary.
  package func includes(_ part: SummaryPart) -> Bool { !isTicked(.leftOut(part)) }

  /// The sections, and after each the single notes it holds, as they stand in this assessment.
  package func summaryParts(_ pack: Pack, in assessment: Int) -> [SummaryPart] {
    SummaryPart.sections.flatMap { [$0] + notes(of: $0, pack, assessment) }
  }

  private func notes(of section: SummaryPart, _ pack: Pack, _ assessment: Int) -> [SummaryPart] {
    switch section {
    case .examples:
      pack.themes.filter { !text(.evidence($0.id, in: assessment)).isEmpty }
        .map(SummaryPart.example)
    case .reflections:
      pack.themes.flatMap { theme in
        reflections(on: theme, pack, in: assessment).map {
          SummaryPart.reflection($0.prompt, theme)
        }
      }
    case .actions: actions.map(SummaryPart.action)
    default: []
    }
  }

  /// What was written about a theme, in the order of the frames' prompts, whichever frame is
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
