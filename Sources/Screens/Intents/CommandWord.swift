/// A word that works on every page.
package struct CommandWord: Sendable {
  package let word: String
  package let label: String
  let command: Command

  /// The words for what every page can do.
  package static let all = [
    CommandWord(word: "back", label: "one page or level back", command: .back),
    CommandWord(word: "up", label: "leave one level; nothing is discarded", command: .back),
    CommandWord(word: "undo", label: Command.undo.label, command: .undo),
    CommandWord(word: "redo", label: Command.redo.label, command: .redo),
    CommandWord(word: "find", label: Command.find.label, command: .find),
    CommandWord(
      word: "editor", label: "write the text chosen last in your own editor", command: .editor),
    CommandWord(word: "save", label: Command.save.label, command: .save),
    CommandWord(word: "again", label: "say this page again", command: .redraw),
    CommandWord(word: "help", label: "all words of this page", command: .help),
    CommandWord(word: "quit", label: Command.leave.label, command: .leave),
  ]
}
