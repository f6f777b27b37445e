/// What is refused before the parser sees a file. TOMLKit 0.6.0 (toml++ 3.4.0) reads on at NULs as
/// if the file ended there, recurses without limit, and aborts the program at some mistakes, such
/// as `[=` and unfinished times.
enum TOMLGuard {
  static func fault(in bytes: [UInt8]) -> TOMLFault? {
    if bytes.count > PackFile.mostBytes { return TOMLFault(message: "expected at most 1 MB") }
    return null(in: bytes) ?? structure(in: bytes)
  }

  /// The fault of a file that is not UTF-8, at its first bad byte.
  static func badEncoding(in bytes: [UInt8]) -> TOMLFault {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var good = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { good += UTF8.width(scalar) }
    return fault("expected UTF-8 text: this byte is in another encoding", at: good, in: bytes)
  }

  private static func null(in bytes: [UInt8]) -> TOMLFault? {
    if let offset = bytes.firstIndex(of: 0) {
      return fault("expected text, found a NUL byte", at: offset, in: bytes)
    }
    guard let offset = escapedNull(in: bytes) else { return nil }
    return fault("expected no NUL character", at: offset, in: bytes)
  }

  private static func escapedNull(in bytes: [UInt8]) -> Int? {
    var cursor = TOMLCursor(bytes)
    while true {
      cursor.skip { $0 != .backslash }
      guard let kind = cursor.peek(1) else { return nil }
      let digits = kind == UInt8(ascii: "u") ? 4 : kind == UInt8(ascii: "U") ? 8 : 0
      if digits > 0, (2..<2 + digits).allSatisfy({ cursor.peek($0) == UInt8(ascii: "0") }) {
        return cursor.offset
      }
      cursor.advance(2)
    }
  }

  /// Walks over everything outside text and comments.
  private static func structure(in bytes: [UInt8]) -> TOMLFault? {
    var cursor = TOMLCursor(bytes)
    var brackets = TOMLBrackets()
    while let byte = cursor.byte {
      if byte == .hash {
        cursor.skipLine()
        continue
      }
      if let message = brackets.fault(at: cursor) {
        return fault(message, at: cursor.offset, in: bytes)
      }
      brackets.pass(byte)
      if byte == .quote || byte == .apostrophe { cursor.skipString() } else { cursor.advance() }
    }
    return nil
  }

  private static func fault(_ message: String, at offset: Int, in bytes: [UInt8]) -> TOMLFault {
    let place = TOMLPlaces(bytes).place(at: offset)
    return TOMLFault(message: message, line: place.line, column: place.column)
  }
}
