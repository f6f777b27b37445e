import Workbook

/// An unquoted value: a number, a Boolean, a date or a time.
struct TOMLWord {
  private let bytes: ArraySlice<UInt8>
  /// The bytes that are not yet consumed.
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    rest = bytes
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The value, or nil if it is invalid or an integer of more than 64 bits.
  var node: PackNode? {
    if bytes.elementsEqual("true".utf8) { return true }
    if bytes.elementsEqual("false".utf8) { return false }
    if let whole { return Int(whole.digits, radix: whole.radix).map(PackNode.integer) }
    return isFraction ? .other("a fraction") : moment.map(PackNode.other)
  }

  /// A Boolean value indicating whether this is an integer, of whatever size.
  var isWhole: Bool { whole != nil }

  private var whole: (digits: String, radix: Int)? {
    var word = self
    let radix = word.takeRadix()
    if radix == 10 { word.takeSign() }
    guard radix == 10 ? word.takeWhole() : word.takeDigits(radix), word.isAtEnd else { return nil }
    let digits = (radix == 10 ? bytes : bytes.dropFirst(2)).filter { $0 != .underscore }
    return (String(decoding: digits, as: UTF8.self), radix)
  }

  private var isFraction: Bool {
    var word = self
    word.takeSign()
    if word.rest.elementsEqual("inf".utf8) || word.rest.elementsEqual("nan".utf8) { return true }
    guard word.takeWhole() else { return false }
    if word.take(.dot), !word.takeDigits(10) { return false }
    if word.take(UInt8(ascii: "e")) || word.take(UInt8(ascii: "E")) {
      word.takeSign()
      if !word.takeDigits(10) { return false }
    }
    return word.isAtEnd
  }

  // MARK: Steps

  var isAtEnd: Bool { rest.isEmpty }

  /// Consumes the byte if it is next, and returns whether it was.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Consumes exactly `count` digits and returns their value, or nil if there are fewer.
  mutating func takeNumber(digits count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Consumes digits with single underscores between them, and returns whether there were any and
  /// none is misplaced.
  mutating func takeDigits(_ radix: Int) -> Bool {
    repeat {
      let count = rest.prefix { $0.isDigit(radix) }.count
      if count == 0 { return false }
      rest = rest.dropFirst(count)
    } while take(.underscore)
    return true
  }

  /// Consumes a decimal integer without leading zeros, and returns whether there was one.
  private mutating func takeWhole() -> Bool {
    let start = rest
    guard takeDigits(10) else { return false }
    return start.first != UInt8(ascii: "0") || start.count == rest.count + 1
  }

  private mutating func takeSign() {
    if rest.first == .plus || rest.first == .hyphen { rest = rest.dropFirst() }
  }

  private mutating func takeRadix() -> Int {
    guard rest.count > 2, rest.first == UInt8(ascii: "0") else { return 10 }
    let radix =
      switch rest[rest.startIndex + 1] {
      case UInt8(ascii: "x"): 16
      case UInt8(ascii: "o"): 8
      case UInt8(ascii: "b"): 2
      default: 10
      }
    if radix != 10 { rest = rest.dropFirst(2) }
    return radix
  }
}

extension UInt8 {
  /// Returns whether the byte is a digit in the radix.
  func isDigit(_ radix: Int) -> Bool {
    if isDigit { return Int(self - UInt8(ascii: "0")) < radix }
    return isLetter && Int((self | 0x20) - UInt8(ascii: "a")) + 10 < radix
  }
}

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
