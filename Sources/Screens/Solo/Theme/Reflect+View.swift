internal import Canvas
internal import Workbook

extension SoloContext {
  /// The prompts of the chosen frame, with the theme's own questions to help along.
  func reflectPage(_ map: ThemeMap) -> Page {
    let theme = map.theme
    guard let frame = pack.frame(book.text(.frame(in: assessment))) else {
      return Page(
        ["Reflect"], blocks: [.gap, .text("This pack has no questions to reflect with.")])
    }
    let prompts = frame.prompts.map { prompt in
      field(
        Item.id(.prompt, prompt.id), prompt.title,
        .reflection(prompt.id, theme: theme.id, in: assessment), .lines,
        hint: prompt.text)
    }
    let questions = theme.prompts.map { Block.bullet($0, .quiet) }
    return Page(
      ["Reflect"],
      blocks: [.gap] + questions + [.gap] + prompts + lastWritten(theme) + noted(theme, most: 10)
        + [.gap]
        + otherFrames(frame, theme)
        + [
          .item(
            Item("on", label: "On to a next step", intent: .replace(.theme(theme.id, .act))))
        ] + coaching(theme) + source(frame),
      hints: [
        .command(.accept, "choose"), .command(.left, "back"), .command(.right, "on"),
        .command(.back, "theme"),
      ], start: prompts.isEmpty ? nil : firstEmpty(frame, theme))
  }

  private func keptWords(_ frame: ReflectionFrame, _ theme: Theme) -> String {
    hasNotes(frame, theme.id) ? " You have notes there." : ""
  }

  func hasNotes(_ frame: ReflectionFrame, _ theme: String) -> Bool {
    frame.prompts.contains {
      !book.text(.reflection($0.id, theme: theme, in: assessment)).isEmpty
    }
  }

  /// A title as a sentence of its own.
  private func sentence(_ title: String) -> String {
    title.last.map { ".?!".contains($0) } == true ? title : title + "."
  }

  /// The theme's questions for a conversation with a coach.
  private func coaching(_ theme: Theme) -> [Block] {
    guard let questions = theme.coaching else { return [] }
    return [
      .gap, .text("To talk over with a coach, or a colleague you trust", .strong),
      .bullet("Me: \(questions.me)", .plain),
      .bullet("My organisation: \(questions.organisation)", .plain),
      .bullet("Our local system: \(questions.system)", .plain),
    ]
  }

  /// The publication that the chosen frame is drawn from.
  private func source(_ frame: ReflectionFrame) -> [Block] {
    let source = pack.sources.first { $0.id == frame.source }
    return source.map { [.gap, .text("Drawn from: \($0.text)", .quiet)] } ?? []
  }

  private func firstEmpty(_ frame: ReflectionFrame, _ theme: Theme) -> String? {
    let empty = frame.prompts.first {
      book.text(.reflection($0.id, theme: theme.id, in: assessment)).isEmpty
    }
    return empty.map { Item.id(.prompt, $0.id) } ?? "on"
  }

  private func otherFrames(_ frame: ReflectionFrame, _ theme: Theme) -> [Block] {
    pack.frames.filter { $0.id != frame.id }.map { other in
      .item(
        Item(
          Item.id(.frame, other.id), label: "Other questions",
          detail: sentence(other.title) + " " + other.about + keptWords(other, theme),
          intent: .set(.frame(in: assessment), .text(other.id))))
    }
  }
}

extension Model {
  /// Says where the notes are that other questions have put out of sight.
  mutating func sayNotesAreKept() {
    guard readOnly == nil, case .theme(let theme, _) = stack.top.screen else { return }
    let chosen = pack.frame(book.text(.frame(in: assessment)))?.id
    let hidden = pack.frames.first { $0.id != chosen && hasNotes($0, theme) }
    stack.top.focus = nil
    notice =
      hidden.map {
        "Your notes are kept: \"Other questions\" brings them back (\($0.title)), and the summary has them."
      } ?? notice
  }
}
