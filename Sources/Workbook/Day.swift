/// A calendar day, without time or time zone (proleptic Gregorian calendar).
package struct Day: Hashable, Comparable, Sendable {
  /// The year, 1...9999.
  package let year: Int
  /// The month, 1...12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// Creates the day with these parts; nil if there is no such day, or the year is not in 1...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the day at an offset in days from 1 January 1970; negative offsets are before it.
  ///
  /// Civil-from-days in eras of 400 years (146,097 days), counted from 1 March.
  package init(sinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The number of days since 1 January 1970.
  package var sinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Returns the day at an offset in days; negative offsets are earlier. The result is clamped to
  /// the years 1...9999.
  package func adding(days: Int) -> Day {
    let (sum, overflows) = sinceEpoch.addingReportingOverflow(days)
    guard !overflows else { return days > 0 ? Day.last : Day.first }
    return Day(sinceEpoch: min(max(sum, Day.first.sinceEpoch), Day.last.sinceEpoch))
  }

  private static let first = Day(sinceEpoch: -719_162)
  private static let last = Day(sinceEpoch: 2_932_896)

  /// The day of the week, from 0 for Monday to 6 for Sunday.
  package var weekday: Int { ((sinceEpoch + 3) % 7 + 7) % 7 }

  /// Orders days chronologically.
  package static func < (left: Day, right: Day) -> Bool { left.sinceEpoch < right.sinceEpoch }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// The English names of the months, January to December.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The English names of the days of the week, Monday to Sunday.
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The date in ISO 8601 format: `2026-11-23`.
  package var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The date with the month in full: `23 November 2026`.
  package var long: String { "\(day) \(Day.monthNames[month - 1]) \(year)" }

  /// The date with the day of the week: `Monday 23 November 2026`.
  package var full: String { "\(weekdayName) \(long)" }

  /// The name of the day of the week: `Monday`.
  package var weekdayName: String { Day.weekdayNames[weekday] }

  /// The day and abbreviated month: `23 Nov`.
  package var short: String { "\(day) \(Day.monthNames[month - 1].prefix(3))" }

  /// Parses a date in the format `2026-11-23`; nil for anything else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
