internal import Workbook

extension Model {
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
}
