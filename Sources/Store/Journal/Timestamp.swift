import Workbook

/// A point in time as the journal writes it: `2026-11-23T09:41:07.123Z` (ISO 8601, UTC).
package enum Timestamp {
  /// The text of so many milliseconds since 1 January 1970; years outside 1...9999 become the
  /// nearest inside.
  package static func text(_ milliseconds: Int) -> String {
    let known = min(max(milliseconds, earliest), latest)
    let days = known >= 0 ? known / 86_400_000 : (known - 86_399_999) / 86_400_000
    let rest = known - days * 86_400_000
    let seconds = rest / 1000
    return Day(sinceEpoch: days).iso + "T" + padded(seconds / 3600, 2) + ":"
      + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2) + "."
      + padded(rest % 1000, 3) + "Z"
  }

  /// The text of a time in a table: the day alone for its first moment.
  package static func short(_ milliseconds: Int) -> String {
    let text = text(milliseconds)
    return text.hasSuffix("T00:00:00.000Z") ? String(text.prefix(10)) : text
  }

  /// The milliseconds since 1 January 1970 that a text stands for; nil for anything else.
  package static func milliseconds(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes -> Int? in
      guard bytes.count == 24, bytes[23] == UInt8(ascii: "Z"),
        let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2),
        let day = digits(bytes, 8, 2), let hour = digits(bytes, 11, 2),
        let minute = digits(bytes, 14, 2), let second = digits(bytes, 17, 2),
        let thousandth = digits(bytes, 20, 3), hour < 24, minute < 60, second < 61,
        let date = Day(year: year, month: month, day: day)
      else { return nil }
      let seconds = date.sinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
      return seconds * 1000 + thousandth
    }
  }

  private static let earliest = -62_135_596_800_000
  private static let latest = 253_402_300_799_999

  private static func digits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int? {
    var value = 0
    for byte in bytes[start..<start + count] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
