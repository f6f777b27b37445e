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
      if needsPrivacyWords(field), !book.isTicked(.privacyRead) {
        stack.push(.privacy)
        return []
      }
    }
    flushText(force: true)
    edit = TextEdit(field)
    stack.top.scroll = 0
    return []
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
    case .row: chair?.paper?.row = CleanText.clean(edit.text).trimmed
    case .code: chair?.typedCode = CleanText.clean(edit.text).trimmed
    case .book(let field) where isReadable(edit):
      set(field, value(of: edit), edit.wasSaved ? .typing : .edit)
    case .book: break
    }
    let isChange = unsaved.count > waiting
    self.edit?.markSaved(isChange: isChange)
  }

  /// True where the book can take the text being written as it stands; until then it takes nothing.
  var isTextReadable: Bool {
    guard let edit, case .book(let field) = edit.target.target, !isUntouched(edit),
      !edit.text.trimmed.isEmpty
    else { return true }
    // Words where there was no day yet are kept as words.
    let isDay = edit.target.kind != .day || reading(of: edit).day != nil || book.day(field) == nil
    return isDay && isReadable(edit)
  }

  /// Stops writing, with everything kept; stays where a day cannot be read, and says so.
  @discardableResult
  mutating func endText() -> Bool {
    flushText(force: true)
    if let edit, edit.target.kind == .day, !isUntouched(edit), !takeDay(edit) { return false }
    if let edit, case .number(let range) = edit.target.kind, !isReadable(edit) {
      notice = "Type a whole number from \(range.lowerBound) to \(range.upperBound), or nothing."
      return false
    }
    edit = nil
    return true
  }

  /// Shows in the box what the book now holds for it, with the cursor at the end.
  mutating func reloadText() {
    guard var field = edit?.target, case .book(let target) = field.target else { return }
    field.text =
      book.day(target)?.long ?? book.number(target).map(String.init) ?? book.text(target)
    edit = TextEdit(field)
    edit?.select()
  }

  /// Puts a text in the place of the one being written; into a file what has no room in the box.
  mutating func replaceText(_ text: String, _ target: TextField) {
    let clean = CleanText.clean(text, keepingLines: target.kind == .lines)
    let time = now.milliseconds
    if edit?.replace(with: clean, at: time) == false { setAside(clean) }
  }

  /// The value of a text being written, so far. Words for a day are that day as soon as they can
  /// be read; until then the day that was there stays, and where there was none, the words.
  private func value(of edit: TextEdit) -> Value? {
    let text = CleanText.clean(edit.text, keepingLines: edit.target.kind == .lines)
    if case .number = edit.target.kind { return Int(text.trimmed).map { .number($0) } }
    if text.trimmed.isEmpty { return nil }
    guard edit.target.kind == .day else { return .text(text) }
    let day = reading(of: edit).day ?? dayBefore(edit)
    return day.map(Value.day) ?? .text(text)
  }

  /// Returns true if what is written can be kept; a number may be too large, or none.
  private func isReadable(_ edit: TextEdit) -> Bool {
    guard case .number(let range) = edit.target.kind else { return true }
    let text = edit.text.trimmed
    return text.isEmpty || Int(text).map(range.contains) ?? false
  }

  /// Returns true if the privacy words come before this text. In a workshop everybody sees what is
  /// written, and each field says what belongs in it.
  private func needsPrivacyWords(_ field: TextField) -> Bool {
    isSolo && (field.kind == .lines || field.kind == .line)
  }
}
