internal import Workbook

/// A date in figures or with the name of its month. Without a year, it is the nearest such day in
/// the direction of the box, today included.
struct DayDate {
  let today: Day
  let direction: DayEntry.Direction

  /// Leap days are eight years apart around 1900, 2100 and their like.
  private static let mostYears = 8

  /// The date that these words make; nil for none.
  func read(_ words: [String]) -> Day? {
    switch words.count {
    case 1: figures(words[0]) ?? ordinal(words[0])
    case 2, 3: named(words)
    default: nil
    }
  }

  /// The last day of the month with this name.
  func end(ofMonth name: String) -> Day? {
    guard let month = DayDate.month(name) else { return nil }
    return nearest { DayDate.lastDay(of: month, $0) }
  }

  /// The last day of a month.
  static func lastDay(of month: Int, _ year: Int) -> Day? {
    (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }

  // MARK: Figures

  private func figures(_ word: String) -> Day? {
    if let day = Day(iso: word) { return day }
    let parts = word.split { "-/.".contains($0) }
    guard parts.count == 2 || parts.count == 3, let first = parts.first else { return nil }
    if first.count == 4, parts.count == 3 {
      return DayDate.number(parts[2]).flatMap { dated($0, DayDate.number(parts[1]), first) }
    }
    return DayDate.number(first).flatMap {
      dated($0, DayDate.number(parts[1]), parts.count == 3 ? parts[2] : nil)
    }
  }

  /// `5th`: in this month or the nearest that has such a day.
  private func ordinal(_ word: String) -> Day? {
    guard DayDate.number(Substring(word)) == nil, let day = DayDate.day(word) else { return nil }
    let month = today.year * 12 + today.month - 1
    return (0...12).lazy.compactMap { step in
      let found = direction == .future ? month + step : month - step
      return Day(year: found / 12, month: found % 12 + 1, day: day).flatMap(accepted)
    }.first
  }

  // MARK: Names of months

  private func named(_ words: [String]) -> Day? {
    let year = words.count == 3 ? Substring(words[2]) : nil
    if let month = DayDate.month(words[1]) {
      return DayDate.day(words[0]).flatMap { dated($0, month, year) }
    }
    return DayDate.day(words[1]).flatMap { dated($0, DayDate.month(words[0]), year) }
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// `5`, `5th`.
  private static func day(_ word: String) -> Int? {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    return number(isOrdinal ? word.dropLast(2) : Substring(word))
  }

  private static func number(_ word: Substring) -> Int? {
    (1...2).contains(word.count) && word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
  }

  // MARK: Years

  private func dated(_ day: Int, _ month: Int?, _ year: Substring?) -> Day? {
    guard let month else { return nil }
    guard let year else { return nearest { Day(year: $0, month: month, day: day) } }
    guard year.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(year) else { return nil }
    switch year.count {
    case 2: return Day(year: 2000 + number, month: month, day: day)
    case 4: return Day(year: number, month: month, day: day)
    default: return nil
    }
  }

  private func nearest(_ day: (Int) -> Day?) -> Day? {
    for step in 0...DayDate.mostYears {
      let year = direction == .future ? today.year + step : today.year - step
      if let found = day(year).flatMap(accepted) { return found }
    }
    return nil
  }

  private func accepted(_ day: Day) -> Day? {
    (direction == .future ? day >= today : day <= today) ? day : nil
  }
}
