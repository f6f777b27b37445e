internal import Canvas
internal import Workbook

extension Model {
  /// Takes a key press in. The focus decides what the key means: in a text box every printable
  /// key writes, on a notice only the keys of the notice count, elsewhere keys are commands.
  mutating func press(_ key: Key) -> [Effect] {
    if !isTakingCommands { keyRun = nil }
    if isAskingWord { return pressOnWord(key) }
    if isTooSmall { return pressUnseen(key) }
    if chair?.isCovered == true { return pressOnCover(key) }
    if edit != nil, stack.top.screen != .help { return pressInText(key) }
    let page = takePage()
    switch page.manner {
    case .open, .reading: return pressInRun(key, on: page)
    case .notice: return pressOnNotice(key, page)
    }
  }

  /// True while printable keys may be commands of the page: it is seen, and no text is written.
  var isTakingCommands: Bool {
    !isTooSmall && !isAskingWord && chair?.isCovered != true && edit == nil
  }

  /// Takes a key in as a command of the page, or as the first of a text in the box in focus.
  mutating func pressAsCommand(_ key: Key, on page: Page) -> [Effect] {
    switch page.manner {
    case .open: large == nil ? pressOnPage(key, page) : pressOnLetters(key, page)
    case .notice: pressOnNotice(key, page)
    case .reading: perform(key, on: page, within: Command.reading)
    }
  }

  // MARK: Pages that take few keys

  /// While the window is too small nothing is seen: a text being written goes on, and no other key
  /// counts but those that save, suspend or leave.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    if stack.top.screen == .privacy, keepForBox(key) { return [] }
    if edit != nil, stack.top.screen != .help, key.isWriting { return pressInText(key) }
    guard !key.isPrintable, let command = keymap[key], Command.unseen.contains(command) else {
      return []
    }
    return perform(.command(command))
  }

  /// On a covered sheet only those keys count that show the sheet again or leave at once.
  private mutating func pressOnCover(_ key: Key) -> [Effect] {
    guard !key.isPrintable else { return [] }
    guard let command = keymap[key] else { return [] }
    if command == .accept { chair?.isCovered = false }
    return [.saveAndLeave, .redraw].contains(command) ? perform(.command(command)) : []
  }

  /// On a notice no printable key is a command. Where a text box asked for the notice, printable
  /// keys are kept, to be written into the box afterwards.
  private mutating func pressOnNotice(_ key: Key, _ page: Page) -> [Effect] {
    if stack.top.screen == .privacy, keepForBox(key) { return [] }
    guard !key.isPrintable else { return [] }
    if stack.top.screen == .privacy, key == .enter,
      heldEnter?.comesAgain(at: now.milliseconds) == true
    {
      return []
    }
    heldEnter = nil
    return perform(key, on: page, within: Command.onNotices)
  }

  private mutating func perform(_ key: Key, on page: Page, within commands: Set<Command>)
    -> [Effect]
  {
    guard let command = keymap[key], commands.contains(command) else { return [] }
    return perform(command, on: page)
  }

  private mutating func perform(_ command: Command, on page: Page) -> [Effect] {
    switch command {
    case .up, .previous: moveFocus(by: -1, on: page)
    case .down, .next: moveFocus(by: 1, on: page)
    case .left, .right, .pageUp, .pageDown, .first, .last, .accept, .press, .undo, .redo, .find,
      .help, .editor, .back, .leave, .save, .saveAndLeave, .suspend, .redraw:
      return perform(.command(command))
    }
    return []
  }

  /// Keeps a key of a text for the box that asked for the privacy notice. Returns false for a key
  /// that writes nothing.
  private mutating func keepForBox(_ key: Key) -> Bool {
    if key == .tab, !typedAhead.isEmpty {
      // The words for another box stay words of their own.
      typedAhead.append(.character(" "))
      return true
    }
    guard key.isWriting else { return false }
    if key != .backspace {
      typedAhead.append(key)
    } else if case .paste(let text) = typedAhead.popLast(), text.count > 1 {
      typedAhead.append(.paste(String(text.dropLast())))
    }
    return true
  }

  // MARK: Pages

  private mutating func pressOnPage(_ key: Key, _ page: Page) -> [Effect] {
    let focus = page.item(stack.top.focus)
    stack.top.focus = focus?.id
    if isForFocus(key, page), sideOfFocus(page) != nil {
      stack.top.scroll = 0
      return []
    }
    if case .field(let field) = focus?.body, key.isPrintable || deletes(key, page) {
      return writeOn(field, key)
    }
    if case .scale(let field, let scale, let chosen) = focus?.body,
      pressOnScale(key, field, scale, chosen)
    {
      return []
    }
    if let binding = page.keys.first(where: { $0.keys.contains(key) }) {
      return perform(binding.intent)
    }
    return keymap[key].map { perform($0, on: page) } ?? []
  }

  /// True for a key that answers or presses the item in focus. While that is out of sight such a key
  /// only brings it back: nobody answers what they do not see. Writing in a box shows the box.
  private func isForFocus(_ key: Key, _ page: Page) -> Bool {
    if case .field = page.item(stack.top.focus)?.body, key.isPrintable { return false }
    if page.keys.contains(where: { $0.keys.contains(key) }) { return false }
    return keymap[key].map { [.accept, .press, .editor].contains($0) } ?? true
  }

  /// True for a key that deletes in the box in focus, and is no key of the page or of a command.
  private func deletes(_ key: Key, _ page: Page) -> Bool {
    let isDeleting = [.backspace, .delete, .control("u"), .control("w")].contains(key)
    return isDeleting && keymap[key] == nil && !page.keys.contains { $0.keys.contains(key) }
  }

  /// Begins writing in the box in focus with a character or a paste, past the privacy notice where
  /// that has to be read first.
  private mutating func writeOn(_ field: TextField, _ key: Key) -> [Effect] {
    let effects = write(field)
    if edit != nil {
      edit?.select()
      return effects + pressInText(key)
    }
    if stack.top.screen == .privacy { typedAhead = key.isPrintable ? [key] : [] }
    return effects
  }

  /// Digits choose, + and - step, Backspace clears; arrows never answer anything. Returns false for
  /// a key that means nothing on a scale.
  private mutating func pressOnScale(_ key: Key, _ field: Field, _ scale: Scale, _ chosen: Int?)
    -> Bool
  {
    if case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue,
      scale.contains(digit)
    {
      set(field, .number(digit))
      if let chosen, chosen != digit, readOnly == nil { sayChosen(field, chosen, digit) }
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

  /// Says that a digit took the place of another answer: the focus is past it now.
  private mutating func sayChosen(_ field: Field, _ old: Int, _ new: Int) {
    notice =
      "\(Count.capitalised(describe(field))): from \(old) to \(new). "
      + "\(name(of: .undo)) takes it back."
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
