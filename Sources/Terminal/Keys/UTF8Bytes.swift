/// Characters out of bytes that come one at a time.
struct UTF8Bytes {
  private var value: UInt32 = 0
  private var least: UInt32 = 0
  private var missing = 0

  /// True once a character has begun and not ended.
  var isPartial: Bool { missing > 0 }

  /// True if a byte cannot go on from the character that has begun, which then has no end.
  func isCut(by byte: UInt8) -> Bool { isPartial && !(0x80...0xBF).contains(byte) }

  /// Takes a byte in. Returns the character it completes, U+FFFD for one that fits nowhere, and
  /// nil while more bytes are to come. A byte of 80 to 9F that fits nowhere is the control
  /// character of that number, which terminals send so.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x00...0x7F:
      missing = 0
      return Unicode.Scalar(byte)
    case 0x80...0xBF: return takeNext(byte)
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, least: 0x80)
    case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0...0xF4: begin(byte & 0x07, missing: 3, least: 0x10000)
    default:
      missing = 0
      return "\u{FFFD}"
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.least = least
  }

  private mutating func takeNext(_ byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0 else { return byte < 0xA0 ? Unicode.Scalar(byte) : "\u{FFFD}" }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return nil }
    return value < least ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
