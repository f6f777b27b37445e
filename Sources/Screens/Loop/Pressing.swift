internal import Canvas
internal import Workbook

extension Model {
  /// Takes a key press on the present page in.
  mutating func press(_ key: Key, on page: Page?) -> [Effect] {
    if chair?.isCovered == true { return pressOnCover(key) }
    if edit != nil, stack.top.screen != .help { return pressInText(key) }
    if stack.top.screen == .privacy, !typedAhead.isEmpty, key.isWriting {
      typedAhead.append(key)
      return []
    }
    let page = page ?? self.page
    let focus = page.item(stack.top.focus)
    stack.top.focus = focus?.id
    if isForFocus(key, page), sideOfFocus(page) != nil {
      stack.top.scroll = 0
      return []
    }
    if case .field(let field) = focus?.body, isText(key, in: field) { return writeOn(key) }
    if case .scale(let field, let scale, let chosen) = focus?.body,
      pressOnScale(key, field, scale, chosen)
    {
      return []
    }
    if let binding = page.keys.first(where: { $0.keys.contains(key) }) {
      return perform(binding.intent)
    }
    switch keymap[key] {
    case .up, .previous: moveFocus(by: -1, on: page)
    case .down, .next: moveFocus(by: 1, on: page)
    case let command?: return perform(.command(command))
    case nil: return writeOn(key)
    }
    return []
  }

  /// On a sheet that is covered only those keys count that show it again or leave it.
  private mutating func pressOnCover(_ key: Key) -> [Effect] {
    switch keymap[key] {
    case .accept: chair?.isCovered = false
    case .leave: return perform(.command(.leave))
    case .saveAndLeave: return perform(.command(.saveAndLeave))
    case .redraw: return perform(.command(.redraw))
    default: break
    }
    return []
  }

  /// Whether a key is meant for the item in focus. While that is out of sight such a key only
  /// brings it back: nobody answers what they do not see.
  private func isForFocus(_ key: Key, _ page: Page) -> Bool {
    if case .field(let field) = page.item(stack.top.focus)?.body, isText(key, in: field) {
      return true
    }
    if page.keys.contains(where: { $0.keys.contains(key) }) { return false }
    return keymap[key].map { $0 == .accept || $0 == .editor } ?? true
  }

  /// Whether a key on a text in focus begins to write it. Of the letters only those stay
  /// commands that change nothing: moving, finding, help, the editor, leaving.
  private func isText(_ key: Key, in field: TextField) -> Bool {
    guard case .character = key else { return false }
    switch keymap[key] {
    case .up, .down, .first, .last, .find, .help, .leave: return false
    case .editor: return field.kind != .lines
    default: return true
    }
  }

  /// A character or a paste begins to write in the field in focus.
  private mutating func writeOn(_ key: Key) -> [Effect] {
    guard case .field(let field) = focus?.body else { return [] }
    switch key {
    case .character, .paste:
      let effects = write(field)
      guard edit == nil else { return effects + pressInText(key) }
      if stack.top.screen == .privacy { typedAhead = [key] }
      return effects
    default: return []
    }
  }

  /// Digits choose, + and - step, Backspace clears; arrows never answer anything. Returns whether the key meant something here.
  private mutating func pressOnScale(_ key: Key, _ field: Field, _ scale: Scale, _ chosen: Int?)
    -> Bool
  {
    if case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue,
      scale.contains(digit)
    {
      set(field, .number(digit))
      moveFocus(by: 1)
      return true
    }
    switch key {
    case .backspace, .delete: set(field, nil)
    case .character("-"): step(field, scale, chosen, by: -1)
    case .character("+"): step(field, scale, chosen, by: 1)
    default: return false
    }
    return true
  }

  private mutating func step(_ field: Field, _ scale: Scale, _ chosen: Int?, by delta: Int) {
    let values = scale.points.map(\.value)
    guard let first = values.first, let last = values.last else { return }
    let index = chosen.flatMap(values.firstIndex(of:)).map { $0 + delta }
    let value =
      index.map { values[min(max(0, $0), values.count - 1)] } ?? (delta > 0 ? first : last)
    set(field, .number(value))
  }
}

extension Key {
  /// Whether it puts something into a text.
  fileprivate var isWriting: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
