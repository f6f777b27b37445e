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
