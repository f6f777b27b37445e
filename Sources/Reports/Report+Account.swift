package import Workbook

/// A reflection on one theme under the prompts of one frame, as a profession's form asks for it.
package struct ReflectiveAccount: Equatable, Sendable {
  /// The theme.
  package let theme: Theme
  /// The title of the frame.
  package let frame: String
  /// The prompts that were answered, in the order of the frame, with the answers.
  package let answers: [Answered]

  /// A prompt with its answer.
  package struct Answered: Equatable, Sendable {
    /// The prompt.
    package let prompt: FramePrompt
    /// The answer as it was written.
    package let text: String
  }
}

extension Book {
  /// The reflections of an assessment as accounts, in the order of the pack.
  package func accounts(_ pack: Pack, in assessment: Int) -> [ReflectiveAccount] {
    pack.themes.flatMap { theme in
      pack.frames.compactMap { frame in
        let answers = frame.prompts.compactMap { prompt in
          let text = text(.reflection(prompt.id, theme: theme.id, in: assessment))
          return text.isEmpty ? nil : ReflectiveAccount.Answered(prompt: prompt, text: text)
        }
        return answers.isEmpty
          ? nil : ReflectiveAccount(theme: theme, frame: frame.title, answers: answers)
      }
    }
  }
}

extension Report {
  /// Returns a reflective account on one page, in the order that a profession's form asks for: the
  /// theme, the day, the answers and room for the discussion. It has no scores.
  package static func account(
    _ account: ReflectiveAccount, _ book: Book, pack: Pack, assessment: Int, today: Day
  ) -> Report {
    let dates = book.assessments.first { $0.number == assessment }
    let day = dates.map { $0.finished ?? $0.started }
    let facts =
      blanks(["Name:", "Role:"])
      + [
        Line(account.theme.title, lead: "Theme:"), day.map { Line($0.long, lead: "Reflected on:") },
        Line(today.long, lead: "Written out:"),
      ].compactMap(\.self)
    let sections = account.answers.map { answered in
      Section(
        answered.prompt.title,
        [.paragraph(Line(answered.prompt.text)), .quote(Quote(answered.text))])
    }
    let discussion = Section(
      "For the discussion",
      [.list(blanks(["Discussed with:", "On:", "What follows from it:"]))])
    return Report(
      title: "Reflective account", language: pack.language, facts: facts,
      sections: sections + [discussion], footer: footer(pack.about))
  }
}
