internal import Workbook

extension Model {
  /// Takes the latest change back, and says which. Inside a text box only changes of that box.
  mutating func takeBack() {
    flushText(force: true)
    if let typed = unreadableText {
      reloadText()
      notice = "Taken back: \"\(typed)\", which could not be read."
      return
    }
    step(book.undo(at: now.milliseconds), "Taken back", none: "take back")
  }

  /// Does again what was taken back, and says what. Inside a text box only changes of that box.
  mutating func doAgain() {
    flushText(force: true)
    step(book.redo(at: now.milliseconds), "Done again", none: "do again")
  }

  /// The words in a box of a day or a number that the book could not take; nil for none.
  private var unreadableText: String? {
    guard let edit, edit.target.kind.isReplacedByTyping, !isUntouched(edit),
      !edit.text.trimmed.isEmpty, !isTextReadable
    else { return nil }
    return CleanText.clean(edit.text).trimmed
  }

  /// Makes a change that undo or redo asks for, and says what it does.
  private mutating func step(_ change: Change?, _ lead: String, none: String) {
    guard edit.map({ $0.target.target == change.map { .book($0.field) } }) ?? true, let change
    else {
      notice = nothingWords(none, isElsewhere: change != nil)
      return
    }
    let before = book[change.field]
    self.change([change])
    guard readOnly == nil else { return }
    if edit != nil { reloadText() }
    if isRating { stack.top.focus = nil }
    show(change.field)
    notice = "\(lead): \(describe(change.field)), \(movement(before, change))."
  }

  private func nothingWords(_ verb: String, isElsewhere: Bool) -> String {
    guard edit != nil else { return "There is nothing to \(verb)." }
    return isElsewhere
      ? "There is nothing to \(verb) in this box. Esc leaves it for other changes."
      : "There is nothing to \(verb) in this box."
  }

  /// Says, after all else, that an edit has put an end to doing again what was taken back before.
  ///
  /// - Parameter waiting: the number of changes that waited for the disk before the edit.
  mutating func sayRedoIsGone(_ couldRedo: Bool, since waiting: Int) {
    guard couldRedo, book.redo(at: now.milliseconds) == nil,
      unsaved.dropFirst(waiting).contains(where: {
        $0.field.kind.isUndoable && [.edit, .typing].contains($0.reason)
      })
    else { return }
    notice += (notice.isEmpty ? "" : " ") + Model.redoIsGone
  }

  /// The sentence about what can no longer be done again.
  static let redoIsGone = "What you took back earlier now stays taken back."

  // MARK: Words

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

  /// The old and the new value of a change; two texts that begin alike are quoted from where they
  /// differ.
  private func movement(_ before: Value?, _ change: Change) -> String {
    let (old, new) = (words(before, change.field), words(change.value, change.field))
    if old == new, case .text(let old) = before, case .text(let new) = change.value {
      return differences(CleanText.clean(old), CleanText.clean(new))
    }
    return "from \(old) to \(new)"
  }

  private func differences(_ old: String, _ new: String) -> String {
    guard old != new else { return "only its lines" }
    let common = zip(old, new).prefix { $0 == $1 }.count
    return "from \(excerpt(old, at: common)) to \(excerpt(new, at: common))"
  }

  /// A few words around a place of a text, in quotation marks.
  private func excerpt(_ text: String, at place: Int) -> String {
    let before = text.prefix(place)
    let words = before.suffix(Self.longestQuote / 2)
    let isCut = words.count < before.count
    let lead = isCut ? words.drop { $0 != " " }.drop { $0 == " " } : words
    let rest = text.dropFirst(place)
    let tail = rest.prefix(Self.longestQuote / 2)
    return (isCut ? "\"... " : "\"") + lead + tail + (tail.count < rest.count ? " ...\"" : "\"")
  }

  /// A value in a few words: a number, a day, or the beginning of a text.
  private func words(_ value: Value?, _ field: Field) -> String {
    switch value {
    case nil: return emptyWords(field)
    case .answer(.rated(let number)), .number(let number): return "\(number)"
    case .answer(.noChance): return "no chance"
    case .day(let day): return day.long
    case .tick: return tickWords(field)
    case .text(let text): return opening(of: text, field)
    }
  }

  private func tickWords(_ field: Field) -> String {
    if field.kind == .flag { return "flagged" }
    if field.kind == .dropped { return "dropped" }
    if field.kind == .takenIn { return "taken in" }
    if field.kind == .focus { return "chosen" }
    return field.kind == .leftOut ? "left out" : "ticked"
  }

  private func emptyWords(_ field: Field) -> String {
    switch field.kind.shape {
    case .answer: "no answer"
    case .tick: "not \(tickWords(field))"
    case .text where field.kind == .outcome: "open"
    case .number, .moment, .text, .day, .typedDay: "nothing"
    }
  }

  /// The most characters of a text that are quoted in a notice.
  private static let longestQuote = 24

  private func opening(of text: String, _ field: Field) -> String {
    if field.kind == .outcome, let outcome = Action.Outcome(rawValue: text) {
      return words(outcome)
    }
    if field.kind == .frame { return pack.frame(text)?.title ?? text }
    let line = CleanText.clean(text)
    let quote = String(line.prefix(Self.longestQuote)).trimmed
    return line.count > Self.longestQuote ? "\"\(quote) ...\"" : "\"\(quote)\""
  }
}
