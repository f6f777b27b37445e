/// The order of day and month in dates that end with their year, such as `31/08/2026`.
package enum DayOrder: Sendable {
  case dayFirst, monthFirst
  /// Nothing shows it.
  case unknown

  /// The order that a date shows, because one of its first two numbers is no month; nil where both
  /// may be one, or it is no such date.
  package init?(shownBy text: String) {
    let numbers = text.split { !("0"..."9").contains($0) }.prefix(3).map { Int($0) ?? 0 }
    guard numbers.count == 3, numbers[2] > 999, numbers[0] <= 31, numbers[1] <= 31 else {
      return nil
    }
    if numbers[0] > 12 {
      self = .dayFirst
    } else if numbers[1] > 12 {
      self = .monthFirst
    } else {
      return nil
    }
  }
}

extension Day {
  /// The day of a date that begins with its year, as `2026-08-31`, or ends with it, as `31/08/2026`
  /// and `31.8.2026`; nil where it is neither, or the order of day and month is not known.
  package init?(written text: String, _ order: DayOrder) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[2].utf8.count == 4, let year = Int(parts[2]), let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return nil }
    switch order {
    case .dayFirst: self.init(year: year, month: second, day: first)
    case .monthFirst: self.init(year: year, month: first, day: second)
    case .unknown: return nil
    }
  }
}
