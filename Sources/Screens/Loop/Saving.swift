internal import Canvas
internal import Workbook

extension Model {
  mutating func didSave() -> [Effect] {
    if case .failed = saving { notice = "Everything is saved again." }
    unsaved = []
    saving = .saved(now.clock)
    wasWarned = false
    if isLeaving { return [.leave(.normal)] }
    // Nothing tells the linear face that the folder changed.
    return chair != nil && isLinear ? [.look] : []
  }

  mutating func didNotSave(_ reason: String) -> [Effect] {
    saving = .failed(reason)
    notice = "\(reason) \(wordsForRetry)"
    guard isLeaving else { return [] }
    if wasWarned { return [.leave(.unsaved)] }
    isLeaving = false
    wasWarned = true
    let verb = isLinear ? "type" : "press"
    notice += " To leave without it, \(verb) \(name(of: .leave)) once more."
    return []
  }

  private var wordsForRetry: String {
    isLinear
      ? "Type \(name(of: .save)) to try again." : "\(name(of: .save)) tries again."
  }

  /// Leaves when all is on the disk; says so first when it is not. Asked once more, it tries the
  /// disk a last time, and leaves whatever comes of it.
  mutating func leave() -> [Effect] {
    keepTypedAhead()
    flushText(force: true)
    if let words = sheetWarning {
      notice = words
      wasWarned = true
      return []
    }
    if unsaved.isEmpty {
      // Whoever has a keyboard that is passed round leaves their sheet, and not the program.
      return chair.map { $0.isPassedRound && $0.phase != .curtain } ?? false
        ? perform(.workshop(.passOn)) : [.leave(.normal)]
    }
    isLeaving = true
    savesNow = true
    return []
  }

  /// The warning before somebody leaves a sheet that is not handed in; nil once it was given.
  private var sheetWarning: String? {
    guard case .rating(let code) = chair?.phase, !wasWarned else { return nil }
    let verb = isLinear ? "Type" : "Press"
    return "Your sheet is not handed in yet. It stays here under the code \(code). "
      + "\(verb) \(name(of: .leave)) once more to leave it."
  }

  /// Leaves at once, saving what can be saved: Ctrl-C, a signal, a closed terminal.
  mutating func leaveNow() -> [Effect] {
    keepTypedAhead()
    flushText(force: true)
    savesNow = !unsaved.isEmpty
    return [.leave(.interrupted)]
  }

  /// Ctrl-S: tries again what was not saved, or says where everything is.
  mutating func saveVisibly() -> [Effect] {
    flushText(force: true)
    guard unsaved.isEmpty else {
      savesNow = true
      return [.settle]
    }
    notice = readOnly ?? "Everything is saved in \(location)"
    return readOnly == nil ? [.settle] : []
  }

  /// Remembers the step of a theme that is on the screen, to come back to.
  mutating func rememberPlace() {
    guard readOnly == nil, isSolo, case .theme(let theme, let step) = stack.top.screen,
      step != .read
    else { return }
    let place = Place(theme: theme, step: step).text
    guard book.text(.place) != place else { return }
    change([Change(.place, .text(place), at: now.milliseconds)])
  }

}
