import Glibc

/// Steps through the bytes of one line without making anything of them. It is stricter than JSON:
/// what it takes, `JSONScanner` takes too, and what it does not take is for that to judge.
struct LineCursor {
  /// The place of a text between its quotes.
  struct Text {
    let start: UnsafePointer<UInt8>
    let count: Int
    /// True if it holds printable ASCII only and nothing escaped, so that it means its own bytes.
    let isPlain: Bool

    /// True if these are its bytes.
    @inline(__always) func equals(_ word: StaticString) -> Bool {
      count == word.utf8CodeUnitCount && memcmp(start, word.utf8Start, count) == 0
    }

    /// The text itself, if it is plain.
    var string: String {
      String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  private(set) var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    position = start
    end = start + count
  }

  var isAtEnd: Bool { position == end }

  /// Steps over these bytes if they come next.
  @inline(__always) mutating func skip(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - position >= count, memcmp(position, word.utf8Start, count) == 0 else {
      return false
    }
    position += count
    return true
  }

  /// Steps over the eight small hexadecimal digits of this sum if they come next.
  @inline(__always) mutating func skip(_ sum: UInt32) -> Bool {
    guard end - position >= 8 else { return false }
    let found = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
    guard UInt64(littleEndian: found) == LineCursor.digits(sum) else { return false }
    position += 8
    return true
  }

  /// The digits of a sum, the first in the lowest byte: all eight at once, a nibble a byte.
  private static func digits(_ sum: UInt32) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let halves = UInt64(sum & 0xFFFF) | UInt64(sum >> 16) << 32
    let bytes = (halves | halves << 8) & 0x00FF_00FF_00FF_00FF
    let nibbles = ((bytes | bytes << 4) & 0x0F0F_0F0F_0F0F_0F0F).byteSwapped
    let letters = ((nibbles &+ ones &* 6) >> 4) & ones
    return nibbles &+ ones &* 0x30 &+ letters &* 0x27
  }

  /// A whole number of at most 12 digits.
  mutating func number() -> Int? {
    let isNegative = skip("-")
    let start = position
    var value = 0
    while position < end, position - start < 13, position.pointee &- 48 < 10 {
      value = value &* 10 &+ Int(position.pointee &- 48)
      position += 1
    }
    let digits = position - start
    guard digits > 0, digits < 13, digits == 1 || start.pointee != UInt8(ascii: "0") else {
      return nil
    }
    return isNegative ? -value : value
  }
}

// MARK: - Texts

extension LineCursor {
  /// A text with its quotes; nil unless it is one that can be stepped over.
  mutating func text() -> Text? {
    guard skip("\"") else { return nil }
    let start = position
    var isPlain = true
    while true {
      skipPlain()
      guard position < end else { return nil }
      let byte = position.pointee
      if byte == UInt8(ascii: "\"") { break }
      isPlain = false
      guard byte == UInt8(ascii: "\\") ? skipEscape() : skipOther(byte) else { return nil }
    }
    position += 1
    return Text(start: start, count: position - 1 - start, isPlain: isPlain)
  }

  /// Steps over printable ASCII, eight bytes at a time, up to a quote, a backslash or any other.
  @inline(__always) private mutating func skipPlain() {
    while end - position >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
      let special = LineCursor.special(word)
      guard special == 0 else {
        position += special.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
    while position < end, LineCursor.isPlain(position.pointee) { position += 1 }
  }

  /// The top bit of the lowest byte that is not plain is the lowest bit set; 0 when all are. Above
  /// it a borrow may set more.
  @inline(__always) private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ ones &* 0x22
    let backslash = word ^ ones &* 0x5C
    let delete = word ^ ones &* 0x7F
    let found =
      (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (delete &- ones) & ~delete | word
    return found & 0x8080_8080_8080_8080
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Steps over an escape: of those by number, only the first 256 characters.
  private mutating func skipEscape() -> Bool {
    guard end - position >= 2 else { return false }
    switch position[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
      return true
    case UInt8(ascii: "u"):
      guard skip("\\u00"), end - position >= 2 else { return false }
      guard isxdigit(Int32(position[0])) != 0, isxdigit(Int32(position[1])) != 0 else {
        return false
      }
      position += 2
      return true
    default: return false
    }
  }

  /// Steps over what is neither plain nor an escape: a character beyond ASCII, or DEL.
  private mutating func skipOther(_ lead: UInt8) -> Bool {
    if lead == 0x7F {
      position += 1
      return true
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, end - position >= length else { return false }
    let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard position[1] >= low, position[1] <= high else { return false }
    for offset in 2..<length where position[offset] & 0xC0 != 0x80 { return false }
    position += length
    return true
  }
}
