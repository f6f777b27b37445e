internal import Workbook

extension PageContext {
  /// The name of a field in running text.
  func describe(_ field: Field) -> String {
    let theme = pack.theme(field.subject)?.title ?? "this workbook"
    switch field.kind {
    case .rating: return "\(statementName(field.subject)), your answer"
    case .flag: return "\(statementName(field.subject)), its flag"
    case .importance: return "how much \(theme) matters"
    case .partner: return "a partner's view of \(theme)"
    case .evidence: return "what happened, in \(theme)"
    case .evidenceDay: return "the day of the example for \(theme)"
    case .witness: return "who saw it, in \(theme)"
    case .watchFor: return "a watch-for in \(theme)"
    case .frame: return "the questions to reflect with"
    case .reflection: return "a reflection on \(theme)" + prompt(field.part)
    case .started, .finished, .pack: return "the end of the assessment"
    case .dropped: return "an action"
    case .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned, .owner, .firstStep,
      .sign:
      return "an action, \(part(field.kind))"
    case .leftOut, .takenIn: return "a part of the summary"
    case .focus: return "\(theme) as a theme to work on"
    case .place, .privacyRead: return "a place in the workbook"
    case .covers: return "\(theme) in the plan"
    case .title, .voice, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people, .closedToNewcomers, .joining, .roomChooses, .rehearsal:
      return "a setting of the workshop"
    case .noted: return "a note"
    case .notedDay: return "the day of a note"
    case .notedTheme: return "the theme of a note"
    case .note, .discussed: return "the notes on \(theme)"
    case .stage, .stageBegan, .extraMinutes, .roundOpened, .roundShown, .roomPage, .largeLetters:
      return "a stage of the workshop"
    }
  }

  /// The title of a prompt, in brackets; nothing for one that the pack does not have.
  private func prompt(_ id: String) -> String {
    let title = pack.frames.flatMap(\.prompts).first { $0.id == id }?.title
    return title.map { " (\($0))" } ?? ""
  }

  /// The place of a statement in its theme, such as `Candour, statement 2`.
  private func statementName(_ id: String) -> String {
    guard let theme = pack.theme(ofStatement: id),
      let index = theme.statements.firstIndex(where: { $0.id == id })
    else { return "a statement of an earlier pack" }
    return "\(theme.title), statement \(index + 1)"
  }

  /// The label of one part of an action.
  private func part(_ kind: Field.Kind) -> String {
    switch kind {
    case .actionTheme: "its theme"
    case .cue: "its moment"
    case .act: "its act"
    case .with: "its partner"
    case .due: "its day"
    case .review: "the day to look back"
    case .outcome: "what became of it"
    case .learned: "what you learned"
    case .owner: "its owner"
    case .firstStep: "its first step"
    case .sign: "its sign"
    case .rating, .flag, .importance, .partner, .evidence, .evidenceDay, .witness, .watchFor,
      .frame, .reflection, .started, .finished, .pack, .place, .privacyRead, .leftOut, .takenIn,
      .title,
      .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people, .closedToNewcomers, .stage, .stageBegan, .extraMinutes, .roundOpened,
      .roundShown, .discussed, .note, .dropped, .focus, .joining, .roomPage, .largeLetters,
      .rehearsal, .roomChooses, .noted, .notedDay, .notedTheme:
      "a part of it"
    }
  }
}
