extension CSVRecord {
  /// True if the row is an empty line.
  var isEmpty: Bool { cells.count == 1 && cells[0].range.isEmpty && !cells[0].isQuoted }

  /// The bytes of a cell, doubled quotation marks made single. Those are put in `store`, which
  /// must have room for the row: it may not move while its bytes are in use.
  func plain(
    _ cell: Cell, _ bytes: UnsafeBufferPointer<UInt8>, _ store: ByteBuffer
  ) -> UnsafeBufferPointer<UInt8> {
    guard cell.isEscaped else { return UnsafeBufferPointer(rebasing: bytes[cell.range]) }
    let start = store.count
    var isSecond = false
    for byte in bytes[cell.range] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { store.append(byte) }
    }
    return UnsafeBufferPointer(rebasing: store.bytes[start...])
  }

  /// The text of a cell, for messages; what is not UTF-8 is replaced.
  func words(_ cell: Cell, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let store = ByteBuffer(capacity: cell.range.count)
    return String(decoding: plain(cell, bytes, store), as: UTF8.self)
  }

  /// Returns true if bytes are UTF-8 without a NUL.
  static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !bytes.contains(0) else { return false }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }
}
