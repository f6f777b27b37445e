internal import Canvas
internal import Workbook

extension PageContext {
  /// The key of a command, or its word in the linear face.
  func name(of command: Command) -> String {
    if isLinear, let word = CommandWord.all.first(where: { $0.command == command }) {
      return word.word
    }
    return keymap.keys(for: command).first?.name ?? ""
  }
}

extension Model {
  /// Makes changes: in the book at once, on the disk as soon as it takes them.
  mutating func change(_ changes: [Change]) {
    guard readOnly == nil else {
      hasRefused = true
      notice = "This workbook is open for reading only: \(readOnly ?? "")"
      return
    }
    guard changes.allSatisfy(\.isKeepable) else {
      notice = "That number is larger than a workbook keeps, and was not taken."
      return
    }
    for change in changes { book.apply(change) }
    unsaved += changes
    if !changes.isEmpty { wasWarned = false }
  }

  /// Sets or clears one field, beginning the assessment when that is the first thing said in it.
  mutating func set(_ field: Field, _ value: Value?, _ reason: Change.Reason = .edit) {
    guard book[field] != value else { return }
    let beginning =
      field.assessment > 0 ? book.beginning(field.assessment, pack: pack, at: now) : []
    change(beginning + [Change(field, value, at: now.milliseconds, reason: reason)])
  }
}
