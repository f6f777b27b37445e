internal import Canvas
internal import Workbook

/// The sort of effect that a character has where no text box is written in.
private enum KeyRole {
  case nothing
  /// Begins to write in the box in focus.
  case writing
  /// Answers what is in focus, or the statement on the page, by a digit or a sign.
  case answering
  /// Space: ticks, chooses or presses what is in focus.
  case pressing
  /// Changes something by a letter, or leaves, and so waits for a pause.
  case waiting
  case moving
}

/// Letters are commands only while they come one by one: a word that is typed where nothing takes
/// words does nothing. See decision 8.
extension Model {
  /// True after a printable key, until one that writes nothing.
  package var hasKeyRun: Bool { keyRun != nil }

  /// Takes a key in on a page on which keys are commands.
  mutating func pressInRun(_ key: Key, on page: Page) -> [Effect] {
    defer { if edit != nil { keyRun = nil } }
    guard case .character(let character) = key else {
      if case .paste = key, role(of: key, on: page) != .writing { return refusePaste() }
      let effects = releaseHeld()
      keyRun = nil
      return effects.isEmpty ? pressAsCommand(key, on: page) : press(key, after: effects)
    }
    if let run = keyRun, !run.goesOn(at: now.milliseconds) {
      let wasHeld = run.held != nil
      let effects = releaseHeld()
      keyRun = nil
      if wasHeld { return press(key, after: effects) }
    }
    if keyRun == nil { keyRun = KeyRun(start: stack, last: now.milliseconds) }
    keyRun?.text.append(character)
    keyRun?.last = now.milliseconds
    return take(character, as: role(of: key, on: page), on: page)
  }

  /// The waiting key counts once its pause is over.
  mutating func releaseIfDue() -> [Effect] {
    guard let due = keyRun?.deadline, now.milliseconds >= due else { return [] }
    guard isTakingCommands else {
      keyRun = nil
      return []
    }
    return releaseHeld()
  }

  private mutating func releaseHeld() -> [Effect] {
    guard let held = keyRun?.held else { return [] }
    keyRun?.held = nil
    return pressAsCommand(.character(held), on: page)
  }

  /// Presses a key after the effects of a key that waited. Once the keyboard is handed over, the key
  /// was not meant for whoever comes next, and is dropped.
  private mutating func press(_ key: Key, after effects: [Effect]) -> [Effect] {
    effects.contains(.wipe) ? effects : effects + press(key)
  }

  private mutating func take(_ character: Character, as role: KeyRole, on page: Page) -> [Effect] {
    guard let run = keyRun else { return [] }
    let isFirst = run.text.count == 1
    if run.isProse || role == .nothing { return refuseWords(on: page) }
    if let held = run.held, held != character { return refuseWords(on: page) }
    switch role {
    case .writing where !isFirst: return refuseWords(on: page)
    case .pressing where run.previous.map { $0 != character } ?? false:
      return refuseWords(on: page)
    case .waiting:
      let effects = releaseHeld()
      // The letter before, which is the same, counted: a word can only begin with this one.
      if run.held != nil {
        keyRun = KeyRun(start: stack, text: "\(character)", last: run.last, said: notice)
      }
      keyRun?.held = character
      return effects
    case .answering:
      let effects = pressAsCommand(.character(character), on: page)
      keyRun?.start = stack
      return effects
    case .nothing, .writing, .pressing, .moving:
      return pressAsCommand(.character(character), on: page)
    }
  }

  private mutating func refusePaste() -> [Effect] {
    keyRun = nil
    notice = "There is no text box here, so what you pasted was left out."
    return []
  }

  /// Puts the screens back as they were before the word, and says that it did nothing.
  private mutating func refuseWords(on page: Page) -> [Effect] {
    guard var run = keyRun else { return [] }
    let isWord = run.text.count > 1
    run.isProse = run.isProse || isWord || run.text.first?.isLetter == true
    run.held = nil
    keyRun = run
    stack = run.start
    let typed = CleanText.clean(run.text)
    let said = run.said.isEmpty ? "" : run.said + " "
    let shown = typed.count > 30 ? "... \(typed.suffix(30))" : typed
    notice =
      said
      + (isWord
        ? "Words do nothing here, so \"\(shown)\" was left out. \(wayToWrite(self.page))"
        : "\"\(shown)\" does nothing here. \(name(of: .help)) lists the keys.")
    return []
  }

  private func wayToWrite(_ page: Page) -> String {
    let hasBox = page.items.contains { if case .field = $0.body { true } else { false } }
    return hasBox
      ? "To write, go to a box with Tab first." : "\(name(of: .help)) lists the keys."
  }

  // MARK: Roles

  private func role(of key: Key, on page: Page) -> KeyRole {
    let command = keymap[key]
    if page.manner == .reading {
      return command.map { Command.reading.contains($0) } == true ? .moving : .nothing
    }
    let body = page.item(stack.top.focus)?.body
    if case .field = body { return .writing }
    if case .scale(_, let scale, _) = body, scale.takes(key) { return .answering }
    if let binding = page.keys.first(where: { $0.keys.contains(key) }) {
      return key.isDigit ? .answering : binding.intent.onlyMoves ? .moving : .waiting
    }
    return command.map(role) ?? .nothing
  }

  private func role(of command: Command) -> KeyRole {
    switch command {
    case .accept, .press: .pressing
    case .undo, .redo, .leave, .saveAndLeave, .suspend, .editor: .waiting
    case .left, .right: .nothing
    case .up, .down, .pageUp, .pageDown, .first, .last, .next, .previous, .find, .help, .back,
      .save, .redraw:
      .moving
    }
  }
}

extension Key {
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}

extension Scale {
  /// True for a key that chooses a point or steps to the next one.
  fileprivate func takes(_ key: Key) -> Bool {
    guard case .character(let character) = key else { return false }
    if character == "+" || character == "-" { return true }
    return character.isASCII && character.wholeNumberValue.map(contains) == true
  }
}

extension Intent {
  /// True for an intent that changes no more than the screen.
  fileprivate var onlyMoves: Bool {
    switch self {
    case .none, .open, .replace, .go, .seek: true
    case .command, .rate, .set, .toggle, .write, .clear, .newAction, .dropAction, .continueAction,
      .newNote, .dropNote, .noteTheme,
      .askOutcome, .left, .beginAssessment, .dropAssessment, .workOn, .finishAssessment,
      .readPrivacy, .saveSummary, .chooseFormat, .turnOrder, .workshop:
      false
    }
  }
}
