import Workbook

/// The time of a row: `2026-11-23`, `2026-11-23T09:41`, with seconds, with a fraction of them,
/// with `Z` or an offset such as `+01:00`; a space may stand for the `T` (ISO 8601).
///
/// A day alone is its first moment. A time without an offset is taken as UTC.
enum AnswerTime {
  /// The time of a row without one: before all others.
  static let none = Int.min

  /// Milliseconds since 1 January 1970; `none` for an empty text, nil for anything else.
  ///
  /// - Parameter order: the order of day and month in dates such as `31/08/2026`; nil where only
  ///   dates that begin with the year are taken.
  static func milliseconds(
    _ text: UnsafeBufferPointer<UInt8>, _ order: DayOrder? = nil
  ) -> Int? {
    guard !text.isEmpty else { return none }
    var cursor = Cursor(rest: text[...])
    guard let date = cursor.day(isPlain: order == nil) ?? order.flatMap({ cursor.day($0) })
    else { return nil }
    let midnight = date.sinceEpoch * 86_400_000
    if cursor.rest.isEmpty { return midnight }
    guard cursor.skip("T") || cursor.skip(" "), let clock = cursor.clock(isPlain: order == nil),
      let offset = cursor.offset(isPlain: order == nil), cursor.rest.isEmpty
    else { return nil }
    return midnight + clock - offset
  }

  private struct Cursor {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    /// A day that begins with its year; nothing is taken where there is none.
    mutating func day(isPlain: Bool) -> Day? {
      let start = rest
      if let year = number(4), skip("-") || !isPlain && skip("/"), let month = number(2),
        skip("-") || !isPlain && skip("/"), let day = number(2),
        let date = Day(year: year, month: month, day: day)
      {
        return date
      }
      rest = start
      return nil
    }

    /// A day that ends with its year, such as `31/08/2026`, `6/1/26` or `1.9.2026`. Where points
    /// stand between the numbers the day comes first.
    mutating func day(_ order: DayOrder) -> Day? {
      guard let first = number(2) ?? number(1), let mark = rest.first, skipMark(),
        let second = number(2) ?? number(1), rest.first == mark, skipMark(),
        let year = number(4) ?? number(2).map({ 2000 + $0 })
      else { return nil }
      switch order {
      case .monthFirst where mark != UInt8(ascii: "."):
        return Day(year: year, month: first, day: second)
      case .unknown where mark != UInt8(ascii: "."): return nil
      case .dayFirst, .monthFirst, .unknown: return Day(year: year, month: second, day: first)
      }
    }

    private mutating func skipMark() -> Bool { skip("/") || skip(".") || skip("-") }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// Reads a number of digits, up to a highest value.
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

    mutating func clock(isPlain: Bool) -> Int? {
      guard let hour = number(2, most: 23) ?? (isPlain ? nil : number(1)), skip(":"),
        let minute = number(2, most: 59)
      else { return nil }
      let minutes = (hour * 60 + minute) * 60_000
      guard let rest = seconds() else { return nil }
      guard !isPlain, let half = half() else { return minutes + rest }
      guard (1...12).contains(hour) else { return nil }
      return ((hour % 12 + half) * 60 + minute) * 60_000 + rest
    }

    /// Milliseconds after the minute.
    private mutating func seconds() -> Int? {
      guard skip(":") else { return 0 }
      guard let second = number(2, most: 60) else { return nil }
      guard skip(".") else { return second * 1000 }
      return fraction().map { second * 1000 + $0 }
    }

    /// The hours before the half of the day that `am` or `PM` names; nil for neither.
    private mutating func half() -> Int? {
      let start = rest
      _ = skip(" ")
      let isLate = skip("p") || skip("P")
      if isLate || skip("a") || skip("A"), skip("m") || skip("M") { return isLate ? 12 : 0 }
      rest = start
      return nil
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

    /// Reads the lead of the local clock over UTC, in milliseconds.
    mutating func offset(isPlain: Bool) -> Int? {
      if rest.isEmpty || skip("Z") { return 0 }
      let isNamed = !isPlain && skip(" ") && (skip("G") && skip("M") || skip("U")) && skip("T")
      if isNamed { _ = skip("C") }
      if isNamed, rest.isEmpty { return 0 }
      let isBehind = skip("-")
      guard isBehind || skip("+"), let hours = number(2, most: 23) ?? (isNamed ? number(1) : nil)
      else { return nil }
      if isNamed, rest.isEmpty { return hours * (isBehind ? -3_600_000 : 3_600_000) }
      _ = skip(":")
      guard let minutes = number(2, most: 59) else { return nil }
      return (hours * 60 + minutes) * (isBehind ? -60_000 : 60_000)
    }
  }
}
