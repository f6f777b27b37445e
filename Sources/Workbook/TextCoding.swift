/// A character encoding in which people's files come.
package enum TextCoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case windows1252

  /// The name of the encoding in a sentence.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  /// The encoding that the beginning of a file shows: UTF-16 by its mark, or by a zero in every
  /// second byte; UTF-8 otherwise, which only the text itself can disprove.
  package init(head: some Sequence<UInt8>) {
    let head = Array(head.prefix(256))
    let zeros = (0...1).map { odd in
      stride(from: odd, to: head.count, by: 2).count { head[$0] == 0 }
    }
    let most = head.count / 2 * 4 / 5
    if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if most > 0, zeros[1] >= most, zeros[0] == 0 {
      self = .utf16(isBigEndian: false)
    } else if most > 0, zeros[0] >= most, zeros[1] == 0 {
      self = .utf16(isBigEndian: true)
    } else {
      self = .utf8
    }
  }

  /// A whole file as UTF-8 without a byte-order mark, and the encoding it had. What is not UTF-8
  /// and shows no other encoding is taken as Windows-1252, in which every byte is a character.
  package static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], coding: TextCoding) {
    let coding = TextCoding(head: bytes)
    if case .utf16(let isBigEndian) = coding {
      let text = String(decoding: units(bytes, isBigEndian: isBigEndian), as: UTF16.self)
      return (withoutMark(Array(text.utf8)), coding)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return (withoutMark(bytes), .utf8) }
    return (Array(windows1252(bytes).utf8), .windows1252)
  }

  /// The bytes without the mark that says that they are UTF-8.
  package static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
  }

  /// The byte-order mark of UTF-8. Spreadsheets take a CSV file that begins with it for UTF-8, and
  /// one without it for whatever their computer had before.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of bytes in Windows-1252.
  package static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// The characters of 0x80 to 0x9F; the five bytes that have none are control characters.
  private static let high = Array(
    ("\u{20AC}\u{81}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}"
      + "\u{2039}\u{0152}\u{8D}\u{017D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}"
      + "\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\u{0153}\u{9D}\u{017E}\u{0178}")
      .unicodeScalars)

  private static func units(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map {
      let (first, second) = (UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
  }
}
