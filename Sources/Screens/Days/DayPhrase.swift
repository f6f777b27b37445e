internal import Workbook

/// The grammar of words for a day: relative days, weekdays and ends of months.
struct DayPhrase {
  let today: Day
  let direction: DayEntry.Direction

  /// Words that change nothing: *by the 5th of December*.
  private static let fillers: Set = ["the", "on", "by", "of"]
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]
  /// Farther than this, a day is a slip of the finger.
  private static let mostDays = 3660

  private enum Unit { case days, weeks, fortnights, months, years }

  func read(_ text: String) -> DayEntry.Reading {
    let words = DayPhrase.words(text)
    guard let first = words.first, words.count <= 6 else { return .none }
    if words.count == 2, let index = DayPhrase.weekday(words[1]), ["next", "last"].contains(first) {
      return named(index, isNext: first == "next")
    }
    if let day = relative(words) { return .day(day, other: nil) }
    if words.count > 1, let index = DayPhrase.weekday(first) {
      guard let day = date(Array(words.dropFirst())) else { return .none }
      return day.weekday == index ? .day(day, other: nil) : .otherWeekday(day)
    }
    return date(words).map { .day($0, other: nil) } ?? .none
  }

  private func date(_ words: [String]) -> Day? {
    DayDate(today: today, direction: direction).read(words)
  }

  /// The words in small letters, without fillers; `5-Dec-2026` is three.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "," || $0 == "\n" }.flatMap { word -> [String] in
      let plain = word.filter { $0 != "'" && $0 != "\u{2019}" }
      let isMixed = plain.contains(where: \.isLetter)
      return isMixed ? plain.split { "-/.".contains($0) }.map(String.init) : [plain]
    }.filter { !fillers.contains($0) && !$0.isEmpty }
  }

  // MARK: Weekdays

  /// 0 for Monday to 6 for Sunday; nil for no weekday, or fewer than three letters of one.
  private static func weekday(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return Day.weekdayNames.firstIndex { $0.lowercased().hasPrefix(word) }
  }

  /// `next friday`, `last friday`: the nearest, and perhaps the one beyond.
  private func named(_ index: Int, isNext: Bool) -> DayEntry.Reading {
    let day = nearest(index, isNext ? .future : .past)
    return .day(day, other: day.adding(days: isNext ? 7 : -7))
  }

  /// The nearest such weekday after or before today.
  private func nearest(_ index: Int, _ direction: DayEntry.Direction) -> Day {
    switch direction {
    case .future: today.adding(days: (index - today.weekday + 6) % 7 + 1)
    case .past: today.adding(days: -((today.weekday - index + 6) % 7 + 1))
    }
  }

  /// `this friday`: today counts as well.
  private func current(_ index: Int) -> Day {
    today.weekday == index ? today : nearest(index, direction)
  }

  // MARK: Relative days

  private func relative(_ words: [String]) -> Day? {
    switch words.count {
    case 1: single(words[0])
    case 2: pair(words[0], words[1])
    default: phrase(words)
    }
  }

  private func single(_ word: String) -> Day? {
    switch word {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if word.hasPrefix("+") || word.hasPrefix("-"), let count = Int(word) {
      return moved(count, .days)
    }
    return DayPhrase.weekday(word).map { nearest($0, direction) }
  }

  private func pair(_ first: String, _ second: String) -> Day? {
    switch (first, second) {
    case ("next", _): return DayPhrase.span(second).flatMap { moved(1, $0) }
    case ("last", _): return DayPhrase.span(second).flatMap { moved(-1, $0) }
    case ("this", _): return DayPhrase.weekday(second).map(current)
    case ("end", _), ("month", "end"), ("year", "end"):
      return end(of: first == "end" ? second : first, from: today)
    case (_, "week"): if let index = DayPhrase.weekday(first) { return inAWeek(index) }
    default: break
    }
    return amount([first, second]).flatMap { moved(direction == .past ? -$0 : $0, $1) }
  }

  /// `friday week`: a week after the next Friday.
  private func inAWeek(_ index: Int) -> Day { nearest(index, .future).adding(days: 7) }

  private func phrase(_ words: [String]) -> Day? {
    if words[0] == "end", words.count == 3, let unit = DayPhrase.unit(words[2]) {
      if words[1] == "this" { return end(of: words[2], from: today) }
      guard words[1] == "next" else { return nil }
      return firstDay(ofNext: unit).flatMap { end(of: words[2], from: $0) }
    }
    if words == ["day", "after", "tomorrow"] { return today.adding(days: 2) }
    if words == ["day", "before", "yesterday"] { return today.adding(days: -2) }
    return counted(words)
  }

  /// `in a week`, `in two weeks time`, `3 days ago`, `a week from now`, `a week today`.
  private func counted(_ words: [String]) -> Day? {
    if words[0] == "in" {
      let rest = words.last == "time" ? words.dropFirst().dropLast() : words.dropFirst()
      return amount(Array(rest)).flatMap { moved($0, $1) }
    }
    guard let found = amount(Array(words.prefix(2))) else { return nil }
    switch Array(words.dropFirst(2)) {
    case ["ago"]: return moved(-found.count, found.unit)
    case ["from", "now"], ["from", "today"], ["today"]: return moved(found.count, found.unit)
    default: return nil
    }
  }

  private func amount(_ words: [String]) -> (count: Int, unit: Unit)? {
    guard words.count == 2, let unit = DayPhrase.unit(words[1]),
      let count = DayPhrase.numbers[words[0]] ?? DayPhrase.digits(words[0])
    else { return nil }
    return (count, unit)
  }

  private static func digits(_ word: String) -> Int? {
    word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
  }

  private static func unit(_ word: String) -> Unit? {
    switch word {
    case "day", "days": .days
    case "week", "weeks": .weeks
    case "fortnight", "fortnights": .fortnights
    case "month", "months": .months
    case "year", "years": .years
    default: nil
    }
  }

  /// A unit that has a next and a last one: weeks, months and years.
  private static func span(_ word: String) -> Unit? {
    ["week", "month", "year"].contains(word) ? unit(word) : nil
  }

  /// The day so many units away; in a shorter month its last day.
  private func moved(_ count: Int, _ unit: Unit) -> Day? {
    let days: (each: Int, months: Int) =
      switch unit {
      case .days: (1, 0)
      case .weeks: (7, 0)
      case .fortnights: (14, 0)
      case .months: (30, 1)
      case .years: (365, 12)
      }
    guard count.magnitude <= UInt(DayPhrase.mostDays / days.each) else { return nil }
    guard days.months > 0 else { return today.adding(days: days.each * count) }
    let month = today.year * 12 + today.month - 1 + count * days.months
    return (0...3).lazy.compactMap {
      Day(year: month / 12, month: month % 12 + 1, day: today.day - $0)
    }.first
  }

  // MARK: Ends

  private func end(of word: String, from day: Day) -> Day? {
    switch DayPhrase.unit(word) {
    case .weeks?: return day.adding(days: (4 - day.weekday + 7) % 7)
    case .months?: return DayDate.lastDay(of: day.month, day.year)
    case .years?: return Day(year: day.year, month: 12, day: 31)
    case .days?, .fortnights?, nil: break
    }
    return DayDate(today: today, direction: direction).end(ofMonth: word)
  }

  private func firstDay(ofNext unit: Unit) -> Day? {
    switch unit {
    case .weeks: today.adding(days: 7 - today.weekday)
    case .months: DayDate.lastDay(of: today.month, today.year)?.adding(days: 1)
    case .years: Day(year: today.year + 1, month: 1, day: 1)
    case .days, .fortnights: nil
    }
  }
}
