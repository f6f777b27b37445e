internal import Canvas
internal import Workbook

extension Model {
  /// Begins to write in a field; shows the privacy words before the first.
  mutating func write(_ field: TextField) -> [Effect] {
    if case .book = field.target {
      guard readOnly == nil else {
        change([])
        return []
      }
      if field.kind != .day, !book.isTicked(.privacyRead) {
        stack.push(.privacy)
        return []
      }
    }
    edit = TextEdit(field)
    return []
  }

  /// The privacy words were read: goes on to the field that was to be written.
  mutating func readPrivacy() -> [Effect] {
    set(.privacyRead, .tick)
    stack.pop()
    guard readOnly == nil, case .field(let field) = focus?.body else { return [] }
    let effects = write(field)
    guard let key = typedAhead else { return effects }
    typedAhead = nil
    return effects + pressInText(key)
  }

  /// Puts the text being written into the book: when it is time, or at once.
  mutating func flushText(force: Bool) {
    guard let edit, let deadline = edit.deadline, force || now.milliseconds >= deadline else {
      return
    }
    let waiting = unsaved.count
    switch edit.target.target {
    case .query: query = edit.text
    case .path: summaryPath = edit.text
    case .book(let field):
      if edit.target.kind == .day {
        guard force, flushDay(field, edit.text) else { return }
      } else {
        let text = CleanText.clean(edit.text, keepingLines: edit.target.kind == .lines)
        set(field, text.isEmpty ? nil : .text(text), edit.wasSaved ? .typing : .edit)
      }
    }
    self.edit?.markSaved(isChange: unsaved.count > waiting)
  }

  /// Stops writing, with everything kept; stays where a day cannot be read.
  @discardableResult
  mutating func endText() -> Bool {
    flushText(force: true)
    guard edit?.unsavedSince == nil else { return false }
    edit = nil
    return true
  }

  /// The linear face gave the whole text.
  mutating func takeText(_ text: String) {
    guard let target = edit?.target else { return }
    notice = ""
    replaceText(text, target)
    finishText()
  }

  /// The linear face gave a text that goes on: it is kept as far as it came.
  mutating func takeDraft(_ text: String) {
    guard let target = edit?.target else { return }
    notice = ""
    replaceText(text, target)
    flushText(force: true)
  }

  /// Stops writing, and goes to what was found when it was a search.
  mutating func finishText() {
    let target = edit?.target.target
    if endText(), target == .query { moveFocus(by: 1) }
  }

  /// The linear face keeps what was there: a day that could not be read is given up.
  mutating func keepText() {
    notice = ""
    finishText()
    guard edit != nil else { return }
    edit = nil
    notice = "Left as it was."
  }

  /// Hands the text in focus to the person's own editor.
  mutating func openEditor() -> [Effect] {
    if edit == nil {
      guard case .field(let field) = focus?.body, field.kind == .lines else {
        notice = "Choose a text first; this hands it to your own editor."
        return []
      }
      _ = write(field)
    }
    guard let edit, edit.target.kind == .lines else { return [] }
    flushText(force: true)
    return [.openEditor(edit.text)]
  }

  mutating func takeEdited(_ text: String?, _ problem: String) -> [Effect] {
    guard let target = edit?.target else { return [] }
    notice = problem
    guard var text else { return [] }
    while text.last == "\n" { text.removeLast() }
    replaceText(text, target)
    endText()
    return []
  }

  private mutating func replaceText(_ text: String, _ target: TextField) {
    let clean = CleanText.clean(text, keepingLines: target.kind == .lines)
    let left = edit?.replace(with: clean, at: now.milliseconds) ?? 0
    if left > 0 { sayFull(left) }
  }

  private mutating func flushDay(_ field: Field, _ text: String) -> Bool {
    if text.allSatisfy({ $0 == " " }) {
      set(field, nil)
      return true
    }
    guard
      let day = DayEntry.parse(text, today: now.day, field.kind == .evidenceDay ? .past : .future)
    else {
      notice = "\"\(text)\" is not a day I can read. Try 5 Dec, 2026-12-05 or in 2 weeks."
      return false
    }
    set(field, .day(day))
    return true
  }

  mutating func sayFull(_ left: Int) {
    notice =
      "This box is full at \(TextEdit.limit) characters: the last \(left) of what came in are "
      + "not here. Put them in another box."
  }
}
