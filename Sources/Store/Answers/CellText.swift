import Workbook

/// The text of a cell whose encoding no mark tells.
enum CellText {
  /// The text, as UTF-8 where it is that, and otherwise as Windows-1252.
  static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, coding: TextCoding) {
    if CSVRecord.isText(bytes) { return (String(decoding: bytes, as: UTF8.self), .utf8) }
    guard !bytes.contains(0) else { return (String(decoding: bytes, as: UTF8.self), .utf8) }
    return (TextCoding.windows1252(bytes), .windows1252)
  }

  /// The text without white space at its ends, and without what shows nothing there.
  static func trimmed(_ text: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The bytes without spaces and tabs at their ends.
  @inline(__always)
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var range = bytes.startIndex..<bytes.endIndex
    while let byte = range.first.map({ bytes[$0] }), isBlank(byte) { range.removeFirst() }
    while let byte = range.last.map({ bytes[$0] }), isBlank(byte) { range.removeLast() }
    return UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether a byte is a space or a tab.
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
