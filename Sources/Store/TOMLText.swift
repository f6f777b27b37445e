/// The value of a quoted string while it is parsed.
struct TOMLText {
  private var bytes: [UInt8] = []
  /// The offset from which the bytes of the file are copied verbatim.
  private var start: Int

  init(from cursor: TOMLCursor) { start = cursor.offset }

  /// Performs a step of the cursor, and leaves the bytes it passes out of the value.
  mutating func leaveOut(_ cursor: inout TOMLCursor, _ step: (inout TOMLCursor) -> Void) {
    bytes += cursor.bytes(from: start)
    step(&cursor)
    start = cursor.offset
  }

  mutating func append(_ scalar: Unicode.Scalar) { bytes += String(scalar).utf8 }

  /// Returns the value of the string that ends at the cursor.
  func string(to cursor: TOMLCursor) -> String {
    if bytes.isEmpty { return cursor.text(from: start) }
    return String(decoding: bytes + cursor.bytes(from: start), as: UTF8.self)
  }
}
