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

  /// The privacy words were read: goes on to the field that was to be written.
  mutating func readPrivacy() -> [Effect] {
    set(.privacyRead, .tick)
    let effects = writeTypedAhead()
    guard opensEditor else { return effects }
    opensEditor = false
    return effects + openEditor()
  }

  /// Keeps what was typed at the privacy notice, also where another page lies over the notice, before
  /// the program is left.
  mutating func keepTypedAhead() {
    guard !typedAhead.isEmpty, stack.path.contains(.privacy) else { return }
    while stack.top.screen != .privacy { stack.pop() }
    writeTypedAhead()
  }

  /// Closes the privacy notice, and writes what was typed there into the box that asked for it.
  @discardableResult
  mutating func writeTypedAhead() -> [Effect] {
    stack.pop()
    guard readOnly == nil, case .field(let field) = focus?.body else { return [] }
    edit = TextEdit(field)
    stack.top.scroll = 0
    let typed = typedAhead
    typedAhead = []
    return typed.reduce([]) { $0 + pressInText($1) }
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
    self.edit?.markSaved(isChange: unsaved.count > waiting)
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

  /// The linear face has a line that finds no room: it is put into a file, however short it is.
  mutating func takeExcessLine(_ line: String) {
    notice = ""
    guard isSolo, case .book(let field) = edit?.target.target else { return setAside(line) }
    excess = Excess(field: field, text: CleanText.clean(line))
  }

  /// Stops writing, and goes to what was found when it was a search.
  mutating func finishText() {
    let target = edit?.target.target
    guard endText() else { return }
    if target == .query { moveFocus(by: 1) }
    if target == .row { takeRow() }
  }

  /// The linear face keeps what was there: a day that could not be read is given up.
  mutating func keepText() {
    notice = ""
    finishText()
    guard let target = edit?.target else { return }
    replaceText(target.text, target)
    flushText(force: true)
    edit = nil
    notice = "Left as it was."
  }

  /// Shows in the box what the book now holds for it, with the cursor at the end.
  mutating func reloadText() {
    guard var field = edit?.target, case .book(let target) = field.target else { return }
    field.text =
      book.day(target)?.long ?? book.number(target).map(String.init) ?? book.text(target)
    edit = TextEdit(field)
    edit?.select()
  }

  private static let noTextForEditor =
    "Your own editor is for the longer texts: an example, a reflection, what you learned."

  /// Hands the text in focus to the person's own editor.
  mutating func openEditor() -> [Effect] {
    guard isSolo else {
      notice = "In a workshop texts are written here, where everybody sees them."
      return []
    }
    if edit == nil {
      guard case .field(let field) = focus?.body, field.kind == .lines else {
        notice = Self.noTextForEditor
        return []
      }
      _ = write(field)
    }
    guard let edit else {
      opensEditor = stack.top.screen == .privacy
      return []
    }
    guard edit.target.kind == .lines else {
      notice = Self.noTextForEditor
      return []
    }
    flushText(force: true)
    return [.openEditor(edit.text)]
  }

  /// Puts the text that an editor gave back into its box, line ends and all, and leaves the box.
  mutating func takeEdited(_ text: String?, _ problem: String) -> [Effect] {
    notice = problem
    guard let target = edit?.target, let text else { return [] }
    replaceText(text, target)
    endText()
    return []
  }

  private mutating func replaceText(_ text: String, _ target: TextField) {
    let clean = CleanText.clean(text, keepingLines: target.kind == .lines)
    if edit?.replace(with: clean, at: now.milliseconds) == false { setAside(clean) }
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
