/// The effect of a byte on a form that has begun.
enum FormOutcome {
  case more
  /// The byte was its last.
  case ended
  /// The byte is none of it, and the form will not end.
  case cut
}

/// The inside of a string of ECMA-48 (DCS, OSC, APC, PM or SOS), read for its end: ST in either
/// form, or BEL.
struct StringForm: Equatable {
  /// True where it may carry another string with an end of its own, as terminals in terminals do.
  let mayNest: Bool
  private var isEscaped = false
  private var hasNested = false
  /// The number of bytes of a character that are to come: such a byte is no ST.
  private var missing = 0
  /// True once a character of two bytes has begun that may be the 8-bit ST.
  private var isC1 = false

  init(mayNest: Bool) { self.mayNest = mayNest }

  mutating func take(_ byte: UInt8) -> FormOutcome {
    if isEscaped {
      isEscaped = false
      if byte == UInt8(ascii: "\\") { return .ended }
      hasNested = mayNest
      return .more
    }
    switch byte {
    case 0x1B: isEscaped = true
    case 0x07: return hasNested ? .more : .ended
    case 0x08...0x0D, 0x20...0x7F: missing = 0
    case 0x00...0x1F: return .cut
    case 0x80...0xBF: return takeLater(byte)
    default: begin(byte)
    }
    return .more
  }

  private mutating func takeLater(_ byte: UInt8) -> FormOutcome {
    if byte == 0x9C, missing == 0 || isC1 { return .ended }
    missing = max(0, missing - 1)
    isC1 = false
    return .more
  }

  private mutating func begin(_ byte: UInt8) {
    missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
    isC1 = byte == 0xC2
  }
}

/// The bytes that follow a control sequence by which old terminals report the mouse.
struct ByteReport: Equatable {
  private var missing: Int
  /// True where the last byte may begin a character of two bytes, in which large windows count.
  private var isLead = false

  /// The report that a control sequence begins; nil for none.
  init?(after form: [UInt8]) {
    switch form {
    case Array("\u{1B}[M".utf8): missing = 3
    case Array("\u{1B}[t".utf8): missing = 2
    case Array("\u{1B}[T".utf8): missing = 6
    default: return nil
    }
  }

  mutating func take(_ byte: UInt8) -> FormOutcome {
    guard byte >= 0x20 else { return .cut }
    if isLead, (0x80...0xBF).contains(byte) {
      isLead = false
      return missing == 0 ? .ended : .more
    }
    guard missing > 0 else { return .cut }
    missing -= 1
    isLead = (0xC2...0xDF).contains(byte)
    return missing == 0 && !isLead ? .ended : .more
  }
}
