internal import Canvas
internal import Workbook

extension Model {
  /// Takes a key while large letters are on the screen. Items are out of sight then: a key for them
  /// brings back the page that has them.
  mutating func pressOnLetters(_ key: Key, _ page: Page) -> [Effect] {
    if let binding = page.keys.first(where: { $0.keys.contains(key) }) {
      return perform(binding.intent)
    }
    guard let command = keymap[key] else { return [] }
    switch command {
    case .help, .leave, .save, .saveAndLeave, .suspend, .redraw, .undo, .redo, .find, .editor,
      .left, .right:
      return perform(.command(command))
    case .up, .down, .pageUp, .pageDown, .first, .last, .next, .previous, .accept, .press, .back:
      turnLetters()
    }
    return []
  }
}
