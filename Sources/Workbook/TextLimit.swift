/// The length that a text may have, wherever it comes from: typed, pasted, an editor's, imported.
///
/// A character is one that people see, however many code points it is made of, as long as it has at
/// most 32 bytes of UTF-8; a longer one counts once for every 32 bytes begun. The families among
/// the emoji have 25.
package enum TextLimit {
  /// The most characters of a text.
  package static let characters = 20_000

  /// The most bytes of UTF-8 that one character has.
  private static let bytesPerCharacter = 32

  /// The most bytes of UTF-8 that a text of the greatest length has.
  package static let bytes = characters * bytesPerCharacter

  /// The number of characters that a text counts for.
  package static func length(_ text: String) -> Int {
    text.reduce(0) { $0 + length($1) }
  }

  /// The number of characters that one character counts for; at least 1.
  package static func length(_ character: Character) -> Int {
    max(1, (character.utf8.count + bytesPerCharacter - 1) / bytesPerCharacter)
  }

  /// Compares a text with the limit; true where it is short enough to be kept.
  package static func allows(_ text: String) -> Bool {
    text.utf8.count <= characters || length(text) <= characters
  }
}
