/// The characters of a text in quotes, while it is read.
struct TOMLText {
  private var bytes: [UInt8] = []
  /// Where the bytes start that are part of the text as they stand in the file.
  private var start: Int

  init(from cursor: TOMLCursor) { start = cursor.offset }

  /// Leaves out of the text what a step goes past.
  mutating func leaveOut(_ cursor: inout TOMLCursor, _ step: (inout TOMLCursor) -> Void) {
    bytes += cursor.bytes(from: start)
    step(&cursor)
    start = cursor.offset
  }

  mutating func append(_ scalar: Unicode.Scalar) { bytes += String(scalar).utf8 }

  /// The text, which ends here.
  func string(to cursor: TOMLCursor) -> String {
    if bytes.isEmpty { return cursor.text(from: start) }
    return String(decoding: bytes + cursor.bytes(from: start), as: UTF8.self)
  }
}
