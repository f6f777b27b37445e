package import Workbook

/// Reads a day as people type it.
package enum DayEntry {
  /// Which way a day without a year lies.
  package enum Direction: Sendable { case past, future }

  /// The day meant by `2026-12-05`, `5/12/2026`, `5 Dec`, `5 December 2027`, `tomorrow`,
  /// `friday`, `in 2 weeks` or `+14`; nil when it cannot be told.
  ///
  /// - Parameters:
  ///   - today: what relative days count from.
  ///   - direction: a day without a year, or a day of the week, is the next or the last such one.
  package static func parse(_ text: String, today: Day, _ direction: Direction = .future) -> Day? {
    let day = parse(text, today)
    guard direction == .past, let day, day > today, !hasYear(text) else { return day }
    if (day.sinceEpoch - today.sinceEpoch) <= 7 { return day.adding(days: -7) }
    return Day(year: day.year - 1, month: day.month, day: day.day)
  }

  /// Some days that can be read, for somebody whose words could not.
  static func examples(_ direction: Direction) -> String {
    switch direction {
    case .past: "5 Nov, 2026-11-05 or yesterday"
    case .future: "5 Dec, 2026-12-05 or in 2 weeks"
    }
  }

  private static func hasYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains { $0.count == 4 } || text.split { !$0.isNumber }.count == 3
  }

  private static func parse(_ text: String, _ today: Day) -> Day? {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.first else { return nil }
    if words.count == 1 { return single(first, today) }
    if first == "in", words.count == 3, let count = Int(words[1]) {
      return relative(count, unit: words[2], today)
    }
    if first == "next", words.count == 2 { return weekday(words[1], after: today) }
    return named(words, today)
  }

  private static func single(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if word.hasPrefix("+"), let count = Int(word.dropFirst()), (0...3660).contains(count) {
      return today.adding(days: count)
    }
    return Day(iso: word) ?? slashed(word, today) ?? weekday(word, after: today)
  }

  private static func relative(_ count: Int, unit: String, _ today: Day) -> Day? {
    guard (0...520).contains(count) else { return nil }
    switch unit {
    case "day", "days": return today.adding(days: count)
    case "week", "weeks": return today.adding(days: 7 * count)
    case "month", "months":
      let months = today.year * 12 + today.month - 1 + count
      return (0...3).lazy.compactMap {
        Day(year: months / 12, month: months % 12 + 1, day: today.day - $0)
      }.first
    default: return nil
    }
  }

  private static func weekday(_ word: String, after today: Day) -> Day? {
    guard word.count >= 3 else { return nil }
    let index = Day.weekdayNames.firstIndex { $0.lowercased().hasPrefix(word) }
    return index.map { today.adding(days: ($0 - today.weekday + 6) % 7 + 1) }
  }

  private static func slashed(_ word: String, _ today: Day) -> Day? {
    let parts = word.split { $0 == "/" || $0 == "." }.map { Int($0) }
    guard parts.count >= 2, let day = parts[0], let month = parts[1] else { return nil }
    return dated(day, month, parts.count == 3 ? parts[2] : nil, today)
  }

  private static func named(_ words: [String], _ today: Day) -> Day? {
    guard words.count <= 3, let day = Int(words[0].prefix { $0.isNumber }), words[1].count >= 3,
      let month = Day.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(words[1]) })
    else { return nil }
    guard words.count == 3 else { return dated(day, month + 1, nil, today) }
    return Int(words[2]).flatMap { dated(day, month + 1, $0, today) }
  }

  private static func dated(_ day: Int, _ month: Int, _ year: Int?, _ today: Day) -> Day? {
    if let year { return Day(year: year < 100 ? 2000 + year : year, month: month, day: day) }
    guard let thisYear = Day(year: today.year, month: month, day: day) else { return nil }
    return thisYear >= today ? thisYear : Day(year: today.year + 1, month: month, day: day)
  }
}
