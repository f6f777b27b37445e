import Workbook

/// One line of JSON with a checksum, as the lines of a journal are.
enum SealedLine {
  /// Reads the value of a sealed line; nil when a byte of it is not as it was written.
  static func value(_ bytes: [UInt8]) -> JSONValue? {
    let end = bytes.count - 1
    guard end > JournalLine.prefixLength, bytes[end] == UInt8(ascii: "\n") else { return nil }
    let rest = Array(bytes[JournalLine.prefixLength..<end])
    guard JournalLine.sealed(rest) == bytes else { return nil }
    var json = [UInt8(ascii: "{")]
    json += rest
    return try? JSONScanner.value(json, json.indices)
  }
}
