// Dates and times are validated but not stored, because no pack or setting has any.
extension TOMLWord {
  /// The type in words if this is a date, a time or both; else nil.
  var moment: String? {
    var word = self
    guard word.takeDate() else { return word.takeTime() && word.isAtEnd ? "a time" : nil }
    if word.isAtEnd { return "a date" }
    guard word.take(UInt8(ascii: "T")) || word.take(UInt8(ascii: "t")) || word.take(.space),
      word.takeTime(), word.isAtEnd || word.takeOffset(), word.isAtEnd
    else { return nil }
    return "a date and time"
  }

  /// Consumes a date such as `2026-03-31`, and returns whether there was a valid one.
  private mutating func takeDate() -> Bool {
    guard let year = takeNumber(digits: 4), take(.hyphen), let month = takeNumber(digits: 2),
      take(.hyphen), let day = takeNumber(digits: 2), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// Consumes a time such as `07:32:00.999`, and returns whether there was a valid one.
  private mutating func takeTime() -> Bool {
    guard takeHourAndMinute(), take(.colon), let second = takeNumber(digits: 2), second < 60
    else { return false }
    guard take(.dot) else { return true }
    guard takeNumber(digits: 1) != nil else { return false }
    while takeNumber(digits: 1) != nil {}
    return true
  }

  /// Consumes a UTC offset, `Z` or such as `+01:00`, and returns whether there was a valid one.
  private mutating func takeOffset() -> Bool {
    if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return true }
    return (take(.plus) || take(.hyphen)) && takeHourAndMinute()
  }

  private mutating func takeHourAndMinute() -> Bool {
    guard let hour = takeNumber(digits: 2), hour < 24, take(.colon),
      let minute = takeNumber(digits: 2), minute < 60
    else { return false }
    return true
  }
}
