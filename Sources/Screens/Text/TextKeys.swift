internal import Canvas
internal import Workbook

extension Model {
  /// Takes a key press in while a text is written.
  mutating func pressInText(_ key: Key) -> [Effect] {
    guard let target = edit?.target else { return [] }
    flushText(force: false)
    switch key {
    case .escape: leaveText(target)
    case .enter where target.kind == .lines: type("\n")
    case .enter: if endText() { moveFocus(by: 1) }
    case .tab: moveOn(by: 1)
    case .backTab: moveOn(by: -1)
    case .character(let character): type(String(character))
    case .paste(let text): type(CleanText.clean(text, keepingLines: target.kind == .lines))
    case .control(let letter): return pressControl(letter, target)
    case .function(1): toggleHelp()
    default: moveInText(key, target)
    }
    if target.target == .query { flushText(force: true) }
    return []
  }

  private mutating func leaveText(_ target: TextField) {
    guard endText() else { return }
    if target.target == .query, query.isEmpty { stack.pop() }
  }

  private mutating func type(_ text: String) {
    let clean = CleanText.clean(text, keepingLines: true)
    let left = edit?.insert(clean, at: now.milliseconds) ?? 0
    if left > 0 { sayFull(left) }
  }

  private mutating func moveOn(by delta: Int) {
    guard endText() else { return }
    moveFocus(by: delta)
    if case .field(let field) = focus?.body { _ = write(field) }
  }

  private mutating func pressControl(_ letter: Character, _ target: TextField) -> [Effect] {
    switch letter {
    case "a": moveToRowEnd(-1)
    case "e": return openEditor()
    case "w": deleteBack(to: edit?.previousWord ?? 0)
    case "u": deleteBack(to: rowRange().lowerBound)
    case "k": deleteBack(to: rowEnd())
    default:
      let whileWriting: Set<Command> = [.save, .saveAndLeave, .leave, .suspend, .redraw]
      guard let command = keymap[.control(letter)], whileWriting.contains(command) else {
        return []
      }
      return perform(.command(command))
    }
    return []
  }

  private mutating func moveInText(_ key: Key, _ target: TextField) {
    let cursor = edit?.cursor ?? 0
    switch key {
    case .left: edit?.move(to: cursor - 1)
    case .right: edit?.move(to: cursor + 1)
    case .home: moveToRowEnd(-1)
    case .end: moveToRowEnd(1)
    case .up: moveRow(-1, target)
    case .down: moveRow(1, target)
    case .backspace: deleteBack(to: cursor - 1)
    case .delete: deleteBack(to: cursor + 1)
    default: break
    }
  }

  private mutating func deleteBack(to place: Int) {
    edit?.delete(to: place, at: now.milliseconds)
  }

  private mutating func moveRow(_ delta: Int, _ target: TextField) {
    let width = textWidth
    if let place = edit?.place(rows: delta, width: width) {
      edit?.move(to: place)
    } else if target.kind != .lines, endText() {
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
