internal import Workbook

/// Writing, tagging and deleting notes between sessions.
extension Model {
  /// Opens a new note, and its box. Nothing is in the workbook before the first character.
  mutating func newNote() -> [Effect] {
    guard readOnly == nil else {
      change([])
      return []
    }
    endText()
    let id = book.nextNoteID(on: now.day)
    stack.push(.note(id), focus: Field.Kind.noted.rawValue)
    guard case .field(let field) = notePage(id).item(stack.top.focus)?.body else { return [] }
    return write(field)
  }

  /// Opens a new note as the first screen of a sitting.
  package mutating func beginNote() { _ = newNote() }

  /// Clears a note, and leaves its page.
  mutating func dropNote(_ id: String) {
    set(.noted(id), nil)
    guard readOnly == nil else { return }
    stack.pop()
    notice = "Deleted. \(name(of: .undo)) brings it back."
  }

  /// Says which theme a note is about, and goes back to the note.
  mutating func tagNote(_ id: String, _ theme: String) {
    set(.notedTheme(id), theme.isEmpty ? nil : .text(theme))
    guard readOnly == nil else { return }
    stack.pop()
    stack.top.focus = "done"
  }
}
