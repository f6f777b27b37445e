package import Workbook

/// A day as people type it, read.
package enum DayEntry {
  /// The direction from today in which a day without a year, or a weekday alone, is looked for.
  package enum Direction: Sendable { case past, future }

  /// The meaning of words for a day.
  package enum Reading: Hashable, Sendable {
    /// A day, and the other one that the words may have meant: `next friday` is the first Friday
    /// to come, and perhaps the one after.
    case day(Day, other: Day?)
    /// A day still to come, in a box about something that happened.
    case toCome(Day)
    /// A day that was given with a weekday which is not its own.
    case otherWeekday(Day)
    /// No day at all.
    case none
  }

  /// The day meant by `2026-12-05`, `5/12`, `Dec 5`, `friday`, `last week`, `in two weeks` or
  /// `end of the month`; nil when it cannot be told, or when the box cannot take it.
  ///
  /// - Parameters:
  ///   - today: the day that relative days count from.
  ///   - direction: the past refuses a day after today.
  package static func parse(_ text: String, today: Day, _ direction: Direction = .future) -> Day? {
    if case .day(let day, _) = read(text, today: today, direction) { day } else { nil }
  }

  /// Everything there is to say about words for a day.
  package static func read(_ text: String, today: Day, _ direction: Direction) -> Reading {
    let reading = DayPhrase(today: today, direction: direction).read(text)
    if direction == .past, case .day(let day, _) = reading, day > today { return .toCome(day) }
    return reading
  }

  /// Returns days that can be read, as examples for somebody whose words could not.
  static func examples(_ direction: Direction) -> String {
    switch direction {
    case .past: "5 Nov, last Tuesday or a week ago"
    case .future: "5 Dec, next Friday or in 2 weeks"
    }
  }
}

extension DayEntry.Reading {
  /// The day that the box can take; nil for none.
  package var day: Day? { if case .day(let day, _) = self { day } else { nil } }

  /// The day with its weekday, or why it is none, to stand below the box while it is typed.
  package func preview(today: Day, _ direction: DayEntry.Direction) -> String {
    switch self {
    case .day(let day, let other):
      day.full + distance(day, today, direction)
        + (other.map { "; for the one \($0 > day ? "after" : "before"), type \($0.short)" } ?? "")
    case .toCome(let day): "\(day.full) is still to come"
    case .otherWeekday(let day): "\(day.long) is a \(day.weekdayName)"
    case .none: "not a day yet"
    }
  }

  private func distance(_ day: Day, _ today: Day, _ direction: DayEntry.Direction) -> String {
    switch day.sinceEpoch - today.sinceEpoch {
    case 0: ", today"
    case 1: ", tomorrow"
    case -1: ", yesterday"
    case ..<0 where direction == .future: ", which has passed"
    default: ""
    }
  }

  /// A remark on the day that was taken, for the person; nil for most days.
  func remark(today: Day, _ direction: DayEntry.Direction) -> String? {
    guard case .day(let day, let other) = self else { return nil }
    if let other {
      let which = other > day ? "after that" : "before that"
      return "Read as \(day.full). The \(day.weekdayName) \(which) is \(other.long)."
    }
    guard direction == .future, day < today else { return nil }
    return "\(day.full) has passed. It stays as you typed it."
  }

  /// Why these words were not taken, and what to do; nil when they were.
  func problem(_ words: String, _ direction: DayEntry.Direction) -> String? {
    switch self {
    case .day: nil
    case .toCome(let day):
      "\(day.full) is still to come, and this is about something that happened. Type today or a "
        + "day before it, such as \(DayEntry.examples(.past))."
    case .otherWeekday(let day):
      "\(day.long) is a \(day.weekdayName). Change the day or the weekday."
    case .none:
      "\"\(words)\" is not a day I can read. Try \(DayEntry.examples(direction))."
    }
  }
}
