internal import Canvas
internal import Workbook

extension Model {
  /// Takes a key press in while a text is written: printable keys write, the keys of a text move
  /// and delete, and commands have the keys that write nothing.
  mutating func pressInText(_ key: Key) -> [Effect] {
    guard let target = edit?.target else { return [] }
    flushText(force: false)
    let time = now.milliseconds
    if edit?.isHeldEnter(key == .enter, at: time) == true { return [] }
    let effects = writeOrMove(key, target)
    if edit?.target.target == .query { flushText(force: true) }
    return effects
  }

  private mutating func writeOrMove(_ key: Key, _ target: TextField) -> [Effect] {
    switch key {
    case .character(let character): type(String(character))
    case .paste(let text): type(CleanText.clean(text, keepingLines: target.kind == .lines))
    case .escape: leaveText(target)
    case .enter where target.kind == .lines: type("\n")
    case .enter: endLine()
    case .tab: moveOn(by: 1)
    case .backTab: moveOn(by: -1)
    default:
      if let command = keymap[key], Command.insideBoxes.contains(command) {
        return perform(command, in: target)
      }
      moveInText(key, target)
    }
    return []
  }

  private mutating func perform(_ command: Command, in target: TextField) -> [Effect] {
    if command == .back {
      leaveText(target)
      return []
    }
    return perform(.command(command))
  }

  /// Leaves the box. A text that cannot be read as a day or a number is said to be so first; Esc once
  /// more leaves the box as it was.
  private mutating func leaveText(_ target: TextField) {
    if edit?.wasRefused == true { return giveUpText(target) }
    guard endText() else {
      edit?.wasRefused = true
      notice += " Esc once more leaves it as it was."
      return
    }
    if target.target == .query, query.isEmpty { stack.pop() }
  }

  private mutating func giveUpText(_ target: TextField) {
    edit = nil
    notice = target.text.isEmpty ? "Left empty." : "Left as it was: \(target.text)."
  }

  private mutating func type(_ text: String) {
    let clean = CleanText.clean(text, keepingLines: true)
    let time = now.milliseconds
    if edit?.insert(clean, at: time) == false { setAside(clean) }
  }

  /// Enter in a box of one line: on to the next item, past the answers to a question.
  private mutating func endLine() {
    let target = edit?.target.target
    guard endText(), let focus else { return }
    if target == .row { return takeRow() }
    goOn(from: focus, on: page)
  }

  private mutating func moveOn(by delta: Int) {
    guard endText() else { return }
    moveFocus(by: delta)
    if case .field(let field) = focus?.body {
      _ = write(field)
      edit?.select()
    }
  }

  private mutating func moveInText(_ key: Key, _ target: TextField) {
    let cursor = edit?.cursor ?? 0
    switch key {
    case .left: edit?.move(to: cursor - 1)
    case .right: edit?.move(to: cursor + 1)
    case .home, .control("a"): moveToRowEnd(-1)
    case .end: moveToRowEnd(1)
    case .up: moveRow(-1)
    case .down: moveRow(1)
    case .backspace: deleteBack(to: cursor - 1)
    case .delete: deleteBack(to: cursor + 1)
    case .control("w"): deleteAtOnce(to: edit?.previousWord ?? 0)
    case .control("u"): clearText()
    case .control("k"): deleteAtOnce(to: rowEnd())
    default: break
    }
  }

  private mutating func deleteBack(to place: Int) {
    let time = now.milliseconds
    edit?.delete(to: place, at: time)
  }

  /// Deletes more than a character by one key: a step of its own, so that undo brings back what
  /// was there a moment ago.
  private mutating func deleteAtOnce(to place: Int) {
    flushText(force: true)
    edit?.beginStep()
    deleteBack(to: place)
  }

  private mutating func clearText() {
    let end = edit?.characters.count ?? 0
    edit?.move(to: end)
    deleteAtOnce(to: 0)
  }

  /// Moves by a row, and past the first or the last row out of the box.
  private mutating func moveRow(_ delta: Int) {
    if let place = edit?.place(rows: delta, width: textWidth) {
      edit?.move(to: place)
    } else if endText() {
      moveFocus(by: delta)
    }
  }

  private mutating func moveToRowEnd(_ delta: Int) {
    let place = delta < 0 ? rowRange().lowerBound : rowEnd()
    edit?.move(to: place)
  }

  private func rowRange() -> Range<Int> {
    guard let edit else { return 0..<0 }
    let rows = Wrap.ranges(edit.characters, width: textWidth)
    return rows[TextEdit.row(of: edit.cursor, in: rows)]
  }

  private func rowEnd() -> Int {
    let range = rowRange()
    guard let edit, range.upperBound < edit.characters.count else { return range.upperBound }
    return max(range.lowerBound, range.upperBound - 1)
  }

  /// The columns that a text being written is wrapped to.
  private var textWidth: Int { Measure(size).text(beside: focus?.labelWidth ?? 0) }
}
