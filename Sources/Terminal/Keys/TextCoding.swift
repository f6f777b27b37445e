/// The coding of a terminal's characters as bytes.
package struct TextCoding {
  private var utf8 = UTF8Bytes()
  /// The character of each byte, where one byte is one character.
  private let characters: [Unicode.Scalar]?

  /// Characters of one to four bytes.
  package static let utf8 = TextCoding(characters: nil)

  /// One byte, one character.
  ///
  /// - Parameter characters: the character of each of the 256 bytes.
  package static func bytes(_ characters: [Unicode.Scalar]) -> TextCoding {
    TextCoding(characters: characters)
  }

  private init(characters: [Unicode.Scalar]?) { self.characters = characters }

  /// The coding, with nothing begun.
  var fresh: TextCoding { TextCoding(characters: characters) }

  /// True once a character has begun and not ended.
  var isPartial: Bool { utf8.isPartial }

  /// True if a byte cannot go on from the character that has begun, which then has no end.
  func isCut(by byte: UInt8) -> Bool { utf8.isCut(by: byte) }

  /// Takes a byte in. Returns the character it completes; nil while more bytes are to come.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard let characters else { return utf8.take(byte) }
    return characters.indices.contains(Int(byte)) ? characters[Int(byte)] : "\u{FFFD}"
  }
}
