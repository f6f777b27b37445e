/// Text between UTF-8, in which everything here is kept, and the character set of a terminal that
/// has one byte for each character.
package struct LocaleText: Sendable {
  private let characters: [Unicode.Scalar]
  private let bytes: [Unicode.Scalar: UInt8]

  /// The character set of the environment's locale; nil where it is UTF-8, or nothing is known.
  package static let ofTerminal: LocaleText? = {
    TerminalLocale.choose()
    return TerminalLocale.characters.map(LocaleText.init)
  }()

  private init(_ characters: [Unicode.Scalar]) {
    self.characters = characters
    bytes = Dictionary(
      characters.enumerated().map { ($0.element, UInt8($0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// UTF-8 of what a terminal sent.
  package func unicode(_ sent: some Sequence<UInt8>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in sent { text.append(characters[Int(byte)]) }
    return Array(String(text).utf8)
  }

  /// The bytes that a terminal is sent for UTF-8.
  package func local(_ utf8: some Collection<UInt8>) -> [UInt8] {
    let repertoire = Repertoire.bytes(characters)
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.map {
      bytes[repertoire.shown($0)] ?? UInt8(ascii: "?")
    }
  }
}
