import Workbook

/// The time of a row: `2026-11-23`, `2026-11-23T09:41`, with seconds, with a fraction of them,
/// with `Z` or an offset such as `+01:00`; a space may stand for the `T` (ISO 8601).
///
/// A day alone is its first moment. A time without an offset is taken as UTC.
enum AnswerTime {
  /// The time of a row without one: before all others.
  static let none = Int.min

  /// Milliseconds since 1 January 1970; `none` for an empty text, nil for anything else.
  static func milliseconds(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !text.isEmpty else { return none }
    var cursor = Cursor(rest: text[...])
    guard let year = cursor.number(4), cursor.skip("-"), let month = cursor.number(2),
      cursor.skip("-"), let day = cursor.number(2),
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    let midnight = date.sinceEpoch * 86_400_000
    if cursor.rest.isEmpty { return midnight }
    guard cursor.skip("T") || cursor.skip(" "), let clock = cursor.clock(),
      let offset = cursor.offset(), cursor.rest.isEmpty
    else { return nil }
    return midnight + clock - offset
  }

  private struct Cursor {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// So many digits, up to a highest value.
    mutating func number(_ digits: Int, most: Int = .max) -> Int? {
      guard rest.count >= digits else { return nil }
      var value = 0
      for byte in rest.prefix(digits) {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      rest.removeFirst(digits)
      return value <= most ? value : nil
    }

    mutating func clock() -> Int? {
      guard let hour = number(2, most: 23), skip(":"), let minute = number(2, most: 59) else {
        return nil
      }
      let minutes = (hour * 60 + minute) * 60_000
      guard skip(":") else { return minutes }
      guard let second = number(2, most: 60) else { return nil }
      guard skip(".") else { return minutes + second * 1000 }
      return fraction().map { minutes + second * 1000 + $0 }
    }

    /// Thousandths of a second; what is finer is cut off.
    private mutating func fraction() -> Int? {
      var value = 0
      var digits = 0
      while let digit = number(1) {
        digits += 1
        if digits <= 3 { value = value * 10 + digit }
      }
      guard digits > 0 else { return nil }
      for _ in digits..<max(digits, 3) { value *= 10 }
      return value
    }

    /// What the local clock is ahead of UTC, in milliseconds.
    mutating func offset() -> Int? {
      if rest.isEmpty || skip("Z") { return 0 }
      let isBehind = skip("-")
      guard isBehind || skip("+"), let hours = number(2, most: 23) else { return nil }
      _ = skip(":")
      guard let minutes = number(2, most: 59) else { return nil }
      return (hours * 60 + minutes) * (isBehind ? -60_000 : 60_000)
    }
  }
}
