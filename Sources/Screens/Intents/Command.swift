package import Canvas

/// A command of every screen, with the keys that cause it unless a configuration file says
/// otherwise.
package enum Command: String, CaseIterable, Sendable {
  case up, down, left, right
  case pageUp = "page-up", pageDown = "page-down", first, last
  case next, previous, accept, press
  case undo, redo, find, help, editor
  case back, leave, save, saveAndLeave = "save-and-leave", suspend, redraw

  /// The keys it has to begin with.
  package var keys: [Key] {
    switch self {
    case .up: [.up, .character("k"), .control("p")]
    case .down: [.down, .character("j")]
    case .left: [.left, .character("h")]
    case .right: [.right, .character("l")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .first: [.character("g"), .home]
    case .last: [.character("G"), .end]
    case .next: [.tab]
    case .previous: [.backTab]
    case .accept: [.enter]
    case .press: [.character(" ")]
    case .undo: [.character("u"), .control("t")]
    case .redo: [.control("r")]
    case .find: [.character("/")]
    case .help: [.character("?"), .function(1)]
    case .editor: [.control("e")]
    case .back: [.escape]
    case .leave: [.character("q")]
    case .save: [.control("s")]
    case .saveAndLeave: [.control("c")]
    case .suspend: [.control("z")]
    case .redraw: [.control("l")]
    }
  }

  /// The effect of the command, in the words of the help page.
  package var label: String {
    switch self {
    case .up: "up one line"
    case .down: "down one line"
    case .left: "back one page or choice"
    case .right: "on one page or choice"
    case .pageUp: "up one screen"
    case .pageDown: "down one screen"
    case .first: "to the top"
    case .last: "to the bottom"
    case .next: "to the next field"
    case .previous: "to the field before"
    case .accept: "open, choose or go on"
    case .press: "tick, choose or press"
    case .undo: "take the last change back"
    case .redo: "do it again"
    case .find: "find a theme, a statement or your own words"
    case .help: "all keys of this screen"
    case .editor: "write this text in your own editor"
    case .back: "leave one level; nothing is discarded"
    case .leave: "leave Shoal; everything is saved"
    case .save: "where the file is, and that it is saved"
    case .saveAndLeave: "save and leave at once"
    case .suspend: "back to the shell for a while"
    case .redraw: "draw the screen again"
    }
  }
}

extension Command {
  /// The commands that work inside a text box, by keys that write nothing.
  static let insideBoxes: Set<Command> = [
    .undo, .redo, .help, .editor, .back, .leave, .save, .saveAndLeave, .suspend, .redraw,
  ]

  /// The commands of a page that is only read: moving, closing it, and leaving the program.
  static let reading: Set<Command> = [
    .up, .down, .pageUp, .pageDown, .first, .last, .next, .previous, .help, .back, .leave, .save,
    .saveAndLeave, .suspend, .redraw,
  ]

  /// The commands of a notice, by keys that write nothing: those of reading, and accepting it.
  static let onNotices: Set<Command> = reading.union([.accept])

  /// The commands that work while the window is too small to show anything.
  static let unseen: Set<Command> = [.save, .saveAndLeave, .suspend, .redraw]
}

/// The keys of every command, and the command of every key.
package struct Keymap: Equatable, Sendable {
  private var commands: [Key: Command] = [:]
  private var keys: [Command: [Key]] = [:]

  /// The keys everybody has.
  package static let standard = Keymap(replacing: [:])

  /// The standard keys, with those of some commands replaced.
  package init(replacing: [Command: [Key]]) {
    for command in Command.allCases where replacing[command] == nil {
      for key in command.keys { commands[key] = command }
    }
    for command in Command.allCases {
      for key in replacing[command] ?? [] { commands[key] = command }
    }
    for command in Command.allCases { keys[command] = inOrder(command) }
  }

  /// The command of a key; nil for none.
  package subscript(key: Key) -> Command? { commands[key] }

  /// The keys that do this, in a steady order.
  package func keys(for command: Command) -> [Key] { keys[command] ?? [] }

  private func inOrder(_ command: Command) -> [Key] {
    let all = commands.filter { $0.value == command }.map(\.key)
    let known = command.keys.filter(all.contains)
    return known + all.filter { !known.contains($0) }.sorted { $0.name < $1.name }
  }
}
