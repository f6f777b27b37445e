internal import Canvas
internal import Workbook

extension Model {
  /// Does what was asked for.
  mutating func perform(_ intent: Intent) -> [Effect] {
    switch intent {
    case .none: break
    case .command(let command): return run(command)
    case .open(let screen): return open(screen)
    case .replace(let screen): stack.replace(screen)
    case .go([]): goToStart()
    case .go(let screens): stack.go(screens)
    case .seek(let screens, let item):
      stack.go(screens)
      stack.top.focus = item
    case .rate(let statement, let answer): rate(statement, answer)
    case .set(let field, let value):
      set(field, value)
      if field.kind == .frame { sayNotesAreKept() }
    case .clear(let field):
      set(field, nil)
      stack.top.focus = nil
    case .toggle(let field): set(field, book.isTicked(field) ? nil : .tick)
    case .write(let field): return write(field)
    case .newAction(let theme): newAction(theme)
    case .dropAction(let id):
      set(.action(id, .dropped), .tick)
      guard readOnly == nil else { break }
      stack.pop()
      notice = "Dropped. \(name(of: .undo)) brings it back."
    case .continueAction(let id): continueAction(id)
    case .askOutcome(let id): askOutcome(id)
    case .newNote: return newNote()
    case .dropNote(let id): dropNote(id)
    case .noteTheme(let id, let theme): tagNote(id, theme)
    case .left(let deed): return perform(deed)
    case .beginAssessment: beginAssessment()
    case .dropAssessment: dropAssessment()
    case .workOn(let theme): workOn(theme)
    case .finishAssessment: finishAssessment()
    case .turnOrder: isByGap.toggle()
    case .readPrivacy: return readPrivacy()
    case .chooseFormat(let format): choose(format)
    case .saveSummary(let replacing):
      return [.writeSummary(path: summaryPath, replacing: replacing)]
    case .workshop(let intent): return perform(intent)
    }
    return []
  }

  private mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .up: moveFocus(by: -1)
    case .down: moveFocus(by: 1)
    case .next: moveFocus(by: 1)
    case .previous: moveFocus(by: -1)
    case .pageUp: movePage(by: -1)
    case .pageDown: movePage(by: 1)
    case .first: moveFocus(toEnd: false)
    case .last: moveFocus(toEnd: true)
    case .left, .right: break
    case .accept: return accept()
    case .press: return pressFocus()
    case .undo: takeBack()
    case .redo: doAgain()
    case .find: return find()
    case .help: toggleHelp()
    case .editor: return openEditor()
    case .back: goBack()
    case .leave: return stack.top.screen == .help ? closeHelp() : leave()
    case .save: return saveVisibly()
    case .saveAndLeave: return leaveNow()
    case .suspend: return suspend()
    case .redraw: return [.redraw] + (isSolo ? [] : [.look])
    }
    return []
  }

  /// Stops the program for a while; not where it would leave a shell to whoever sits there next.
  mutating func suspend() -> [Effect] {
    guard chair == nil, !isLocked else { return [] }
    flushText(force: true)
    return [.suspend]
  }

  /// Opens the find screen, which looks through the workbook; in a workshop there is none.
  private mutating func find() -> [Effect] {
    guard isSolo else {
      notice = "There is nothing to look for here. \(name(of: .help)) lists what can be done."
      return []
    }
    return open(.find)
  }

  /// Enter: opens what is in focus, chooses an answer that somebody went to, and otherwise goes on.
  /// Going on never stops at an answer, so that Enter alone answers nothing.
  private mutating func accept() -> [Effect] {
    let page = takePage()
    guard let focus = page.item(stack.top.focus) else {
      return page.onward.map { perform($0) } ?? []
    }
    switch focus.body {
    case .scale, .tick: goOn(from: focus, on: page)
    case .choice(isChosen: true) where page.onward == nil: goOn(from: focus, on: page)
    case .plain, .choice, .drawn, .field:
      let effects = perform(focus.intent)
      let time = now.milliseconds
      edit?.holdEnter(at: time)
      if stack.top.screen == .privacy { heldEnter = HeldEnter(at: now.milliseconds) }
      return effects
    }
    return []
  }

  /// Space: ticks the box in focus, chooses the answer or presses the button.
  private mutating func pressFocus() -> [Effect] {
    guard let focus else { return [] }
    switch focus.body {
    case .scale: return []
    case .plain, .tick, .choice, .drawn, .field: return perform(focus.intent)
    }
  }

  /// Moves the focus to the next item that is no answer to a question.
  mutating func goOn(from focus: Item, on page: Page) {
    let items = page.items
    guard let index = items.firstIndex(where: { $0.id == focus.id }) else { return }
    let next = items[(index + 1)...].firstIndex { item in
      if case .choice = item.body { false } else { true }
    }
    if let next { moveFocus(by: next - index, on: page) }
  }

  private mutating func open(_ screen: Screen) -> [Effect] {
    guard stack.top.screen != screen else { return [] }
    endText()
    stack.push(screen)
    switch screen {
    case .find:
      query = ""
      edit = TextEdit(findField)
    case .preview: return [.makePreview(width: Measure(size).width)]
    // To be read from its first line on, although what follows from it has the focus.
    case .workshop(.told), .lookAgain, .dropAssessment: moveFocus(toEnd: false)
    case .home, .area, .theme, .results, .behind, .thenAndNow, .history, .assessments, .assessment,
      .past, .years, .actions, .action, .notes, .note, .noteTheme, .summary, .leftTexts, .help,
      .about, .workshops, .privacy,
      .workshop:
      break
    }
    return []
  }

  private mutating func goBack() {
    isDeletingLeft = false
    opensEditor = false
    if stack.top.screen == .privacy, !typedAhead.isEmpty {
      writeTypedAhead()
      endText()
      notice = "What you typed is kept in the box."
      return
    }
    if !stack.pop() { notice = "You are at the start. \(name(of: .leave)) leaves Shoal." }
  }

  mutating func toggleHelp() {
    if stack.top.screen == .help { stack.pop() } else { stack.push(.help) }
  }

  private mutating func closeHelp() -> [Effect] {
    stack.pop()
    return []
  }

  private mutating func rate(_ statement: String, _ answer: Answer) {
    guard readOnly == nil else { return change([]) }
    set(.rating(statement, in: assessment), .answer(answer))
    guard case .theme(let id, .rate(let index)) = stack.top.screen, let theme = pack.theme(id)
    else { return }
    let next = index + 1
    if next < theme.statements.count {
      stack.replace(.theme(id, .rate(next)))
    } else if isSolo {
      stack.replace(.theme(id, .closer))
    } else {
      goOn(after: id)
    }
  }

  /// On a sheet the next theme follows, and after the last the whole sheet.
  private mutating func goOn(after theme: String) {
    let themes = plan.themes
    guard let place = themes.firstIndex(of: theme), place + 1 < themes.count else {
      return goToStart()
    }
    stack.replace(.theme(themes[place + 1], .rate(0)))
  }

  /// Goes to the first screen, with the focus where that screen begins.
  private mutating func goToStart() {
    stack.go([])
    stack.top.focus = nil
  }

  private mutating func beginAssessment() {
    if book.day(.finished(assessment)) == nil { set(.finished(assessment), .day(now.day)) }
    let place = Change(.place, nil, at: now.milliseconds)
    change(book.beginning(assessment + 1, pack: pack, at: now) + [place])
    guard readOnly == nil else { return }
    stack.go([])
    stack.top.focus = nil
    notice = "A new assessment. Your earlier answers stay hidden until this one is finished."
  }

  private mutating func finishAssessment() {
    set(.finished(assessment), .day(now.day))
    guard readOnly == nil else { return }
    stack.go([])
    stack.top.focus = "summary"
    notice = "Well done: finished, and saved. Your summary is ready to read. "
    notice += "\(name(of: .undo)) opens the assessment again."
  }
}
