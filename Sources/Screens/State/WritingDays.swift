internal import Workbook

/// Days in the text being written.
extension PageContext {
  /// The meaning of the words for a day so far.
  func reading(of edit: TextEdit) -> DayEntry.Reading {
    DayEntry.read(edit.text, today: now.day, direction(of: edit))
  }

  /// The day that was in the box when the visit began: it stays while what is written over it
  /// cannot be read.
  func dayBefore(_ edit: TextEdit) -> Day? {
    let day = DayEntry.parse(edit.target.text, today: now.day)
    return day?.long == edit.target.text ? day : nil
  }

  /// True while a text reads as it did when the visit began.
  func isUntouched(_ edit: TextEdit) -> Bool { edit.text == edit.target.text }

  /// The day that was read, with its weekday; nil where the box shows it.
  func spoken(_ reading: DayEntry.Reading) -> String? {
    isLinear ? reading.day.map { "Read as \($0.full)." } : nil
  }

  /// The words below the box of a day: of the day being written, or that there is none yet.
  func words(below field: Field) -> (text: String, isDoubt: Bool) {
    guard let edit, edit.target.target == .book(field) else {
      return (book.text(field).isEmpty ? "" : "not a day yet", true)
    }
    guard !edit.text.trimmed.isEmpty else { return ("", false) }
    let reading = reading(of: edit)
    return (reading.preview(today: now.day, direction(of: edit)), reading.day == nil)
  }

  /// The direction of a box for a day: the past for an example, the future for a plan.
  func direction(of edit: TextEdit) -> DayEntry.Direction {
    if case .book(let field) = edit.target.target,
      [.evidenceDay, .notedDay].contains(field.kind)
    {
      return .past
    }
    return .future
  }
}

extension Model {
  /// Says what is wrong with the words for a day, or what should be known about the day that was
  /// read. Returns whether there is nothing wrong.
  mutating func takeDay(_ edit: TextEdit) -> Bool {
    guard !edit.text.trimmed.isEmpty else { return true }
    let (reading, direction) = (reading(of: edit), direction(of: edit))
    let words = CleanText.clean(edit.text).trimmed
    notice =
      reading.problem(words, direction) ?? reading.remark(today: now.day, direction)
      ?? spoken(reading) ?? notice
    return reading.day != nil
  }
}
