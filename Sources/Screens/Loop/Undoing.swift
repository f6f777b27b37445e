internal import Workbook

extension Model {
  /// Takes the latest change back, and says which.
  mutating func takeBack() {
    guard let change = book.undo(at: now.milliseconds) else {
      notice = "There is nothing to take back."
      return
    }
    self.change([change])
    if readOnly == nil { notice = "Taken back: \(describe(change.field))." }
  }

  /// Does again what was taken back, and says what.
  mutating func doAgain() {
    guard let change = book.redo(at: now.milliseconds) else {
      notice = "There is nothing to do again."
      return
    }
    self.change([change])
    if readOnly == nil { notice = "Done again: \(describe(change.field))." }
  }

  /// What a field is, in words.
  func describe(_ field: Field) -> String {
    let theme = pack.theme(field.subject)?.title ?? "this workbook"
    switch field.kind {
    case .rating: return "a rating in \(pack.theme(ofStatement: field.subject)?.title ?? theme)"
    case .flag: return "a flag in \(pack.theme(ofStatement: field.subject)?.title ?? theme)"
    case .importance: return "how much \(theme) matters"
    case .partner: return "a partner's view of \(theme)"
    case .evidence, .evidenceDay, .witness: return "the example for \(theme)"
    case .watchFor: return "a watch-for in \(theme)"
    case .frame: return "the questions to reflect with"
    case .reflection: return "a reflection on \(theme)"
    case .started, .finished, .pack: return "the end of the assessment"
    case .actionTheme, .cue, .act, .with, .due, .review, .outcome, .learned, .dropped, .owner,
      .firstStep, .sign:
      return "a change to an action"
    case .leftOut: return "what goes into the summary"
    case .place, .privacyRead: return "a place in the workbook"
    case .title, .voice, .covers, .opening, .rounds, .topics, .minutes, .leastAnswers, .leastDots,
      .keepsSheets, .people:
      return "a setting of the workshop"
    case .note, .discussed: return "the notes on \(theme)"
    case .stage, .stageBegan, .extraMinutes, .roundOpened, .roundShown:
      return "a stage of the workshop"
    }
  }
}
