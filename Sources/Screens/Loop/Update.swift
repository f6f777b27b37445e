package import Workbook

/// Takes one event in: changes the model, and says what the outside is to do. Everything that is
/// not saved yet is appended once, and before anything else.
///
/// - Parameters:
///   - now: when it happened.
///   - page: what this model showed when it happened, where it is at hand.
package func update(
  _ model: inout Model, _ event: Event, at now: Moment, seen page: Page? = nil
) -> [Effect] {
  model.now = now
  model.built = BuiltPage(page: page, isOfBefore: true)
  let waiting = model.unsaved.count
  let couldRedo = model.book.redo(at: now.milliseconds) != nil
  let screen = model.stack.top.screen
  var effects = model.take(event)
  model.rememberPlace()
  if model.stack.top.screen != screen || event.isOfWorkshop { model.turnRoom() }
  model.forgetActions()
  model.sayRedoIsGone(couldRedo, since: waiting)
  if let effect = model.takeExcess() { effects.append(effect) }
  let saves = model.savesNow || model.unsaved.count > waiting
  model.savesNow = false
  if model.built.isOfBefore { model.built = BuiltPage() }
  return (saves ? [.append(model.unsaved)] : []) + effects
}

extension Model {
  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = ""
      noteTyping()
      return press(key)
    case .resize(let size):
      self.size = size
      settleFocus()
      if stack.top.screen == .preview { return [.makePreview(width: Measure(size).width)] }
    case .tick:
      flushText(force: false)
      coverIfIdle()
      return releaseIfDue()
    case .choose(let id): return choose(id)
    case .asked:
      asking = nil
      notice = ""
    case .perform(let intent):
      notice = ""
      return perform(intent)
    case .word(let word): return takeWord(word)
    case .text(let text): takeText(text)
    case .draft(let text): takeDraft(text)
    case .excess(let line): takeExcessLine(line)
    case .endText: keepText()
    case .saved: return didSave()
    case .notSaved(let reason): return didNotSave(reason)
    case .edited(let text, let problem): return takeEdited(text, problem)
    case .isAside(let text, let place, let problem): didSetAside(text, in: place, problem)
    case .left(let texts): take(texts)
    case .preview(let text): preview = text
    case .written(let path):
      notice = "Saved to \(path)"
      takenPath = nil
    case .notWritten(let reason, let exists): summaryNotWritten(reason, exists: exists)
    case .workshop(let news): return take(news)
    case .suspend: return suspend()
    case .leave: return leaveNow()
    }
    return []
  }

  private mutating func choose(_ id: String) -> [Effect] {
    notice = ""
    stack.top.focus = id
    guard let item = page.item(id), item.id == id else { return [] }
    if case .scale = item.body {
      asking = id
      return []
    }
    return perform(item.intent)
  }
}

extension Event {
  /// True for news of a workshop.
  fileprivate var isOfWorkshop: Bool { if case .workshop = self { true } else { false } }
}
