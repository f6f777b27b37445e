/// The unit of text that a terminal draws: a base character one or two columns wide, with up to
/// four combining marks. A grapheme cluster may consist of several glyphs (a family emoji has
/// four); a terminal adds their widths, and so does this program.
package struct Glyph: Equatable, Sendable {
  /// The base character with its combining marks.
  package var text: String
  /// The width in columns: 1 or 2.
  package let width: Int

  private static let marksPerGlyph = 4

  /// Splits a text into its glyphs. Code points of no width that are not marks (controls, joiners,
  /// variation selectors, direction marks) are left out, so that no text can move the cursor; so
  /// are invisible code points that would occupy a column (fillers, soft hyphens).
  package static func split(_ text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    var marks = 0
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      let width = TextWidth.columns(scalar)
      if width > 0 {
        glyphs.append(Glyph(text: String(scalar), width: width))
        marks = 0
      } else if TextWidth.isMark(scalar), !glyphs.isEmpty, marks < marksPerGlyph {
        glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
        marks += 1
      }
    }
    return glyphs
  }

  /// Returns true if every code point of the text is a character one column wide, so that no glyph
  /// splitting is needed. This fast path holds for nearly all text drawn: Latin letters,
  /// typographic punctuation, arrows and box drawing.
  static func isSimple(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      || text.unicodeScalars.allSatisfy { isSimple($0.value) }
  }

  private static func isSimple(_ code: UInt32) -> Bool {
    switch code {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190...0x2199, 0x2500...0x25FC:
      true
    default: false
    }
  }
}
