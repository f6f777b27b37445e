import Workbook

/// The texts of a row beside its answers; the bytes belong to the chunk that is being read.
struct RowTexts {
  var person = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var group = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Of a long row: the identifier of the statement, and the answer.
  var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var answer = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Milliseconds since 1 January 1970; without one, `AnswerTime.none`.
  var time = AnswerTime.none

  /// Takes a text in; false when it is not a time but should be.
  ///
  /// - Parameter days: the order of day and month where the year comes last.
  @inline(__always)
  mutating func set(
    _ column: AnswerColumn, _ text: UnsafeBufferPointer<UInt8>, days: DayOrder? = nil
  ) -> Bool {
    switch column {
    case .person: person = text
    case .group: group = text
    case .name: name = text
    case .answer: answer = text
    case .time:
      guard let milliseconds = AnswerTime.milliseconds(text, days) else { return false }
      time = milliseconds
    case .statement, .other: break
    }
    return true
  }
}
