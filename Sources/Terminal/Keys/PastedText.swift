/// The text between the marks of a bracketed paste.
struct PastedText {
  /// A paste is taken in whole up to so many characters; the rest is read and dropped.
  private static let longest = 200_000

  private var coding: TextCoding
  private var text = String.UnicodeScalarView()
  private var count = 0
  /// The end mark, in the form the begin mark had: a clipboard cannot hold both.
  private let mark: [UInt8]
  /// The number of bytes of the mark that have come.
  private var matched = 0

  /// A text that has just begun.
  ///
  /// - Parameter introducer: the bytes by which its begin mark began.
  init(_ coding: TextCoding, _ introducer: [UInt8] = [0x1B]) {
    self.coding = coding
    mark = introducer + Array((introducer == [0x1B] ? "[201~" : "201~").utf8)
  }

  /// Takes a byte in. Returns whether it ended the text.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == mark[matched] {
      matched += 1
      return matched == mark.count
    }
    for kept in mark[..<matched] { add(kept) }
    matched = byte == mark[0] ? 1 : 0
    if matched == 0 { add(byte) }
    return false
  }

  /// True for a byte that goes on with an end mark that has begun.
  func isMark(_ byte: UInt8) -> Bool { matched > 0 && mark[matched] == byte }

  /// The text so far; from here on it is empty.
  mutating func takeText() -> String {
    defer { text = String.UnicodeScalarView() }
    return String(text)
  }

  private mutating func add(_ byte: UInt8) {
    if coding.isCut(by: byte), count < Self.longest {
      text.append("\u{FFFD}")
      count += 1
    }
    guard let scalar = coding.take(byte), count < Self.longest else { return }
    text.append(scalar)
    count += 1
  }
}
