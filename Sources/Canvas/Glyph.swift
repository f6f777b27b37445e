/// What a terminal draws in one place: a character that takes room, with up to four combining
/// marks. A person's "character" may be several of these (a family emoji is four); a terminal
/// adds their widths, and so does this program.
package struct Glyph: Equatable, Sendable {
  package var text: String
  /// Columns: 1 or 2.
  package let width: Int

  private static let marksPerGlyph = 4

  /// The glyphs of a text. What takes no room and marks nothing (controls, joiners, variation
  /// selectors, direction marks) is left out, so that nothing can move the cursor; so is what takes
  /// room and shows nothing (fillers, soft hyphens).
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

  /// Whether each code point of a text is a character of one column by itself, as in nearly all
  /// that is ever drawn: Latin letters, and the signs of typography and of the screens.
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
