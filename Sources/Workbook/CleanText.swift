/// The sanitising of text from people, files and arguments before display. It is applied at input,
/// at load and at output.
package enum CleanText {
  private static let marksPerCharacter = 4

  /// Returns the text with control characters made visible, bidirectional controls and invisible
  /// characters removed, and at most four combining marks per character. Joiners and variation
  /// selectors are kept if they affect the display: in emoji, and in scripts with joining letters.
  ///
  /// - Parameters:
  ///   - text: the text to sanitise.
  ///   - keepingLines: true to keep newlines; otherwise they become spaces. Carriage returns count
  ///     as newlines, tabs as two spaces.
  package static func clean(_ text: String, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || keepingLines && $0 == 0x0A }) {
      return text
    }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    var marks = 0
    var (before, last): (Unicode.Scalar?, Unicode.Scalar?)
    for index in scalars.indices {
      let scalar = scalars[index]
      defer { before = scalar }
      switch replacement(for: scalar) {
      case .newline:
        if scalar == "\n", before == "\r" { continue }
        last = keepingLines ? "\n" : " "
        marks = 0
      case .text(let visible):
        result.append(contentsOf: visible.unicodeScalars.dropLast())
        last = visible.unicodeScalars.last
        marks = 0
      case .keep where isMark(scalar):
        marks += 1
        guard marks <= marksPerCharacter else { continue }
        last = scalar
      case .keep:
        last = scalar
        marks = 0
      case .unseen:
        let next = scalars[scalars.index(after: index)...].first
        guard HiddenCharacter.isNeeded(scalar, after: last, before: next) else { continue }
        last = scalar
      case .remove: continue
      }
      if let last { result.append(last) }
    }
    return String(result)
  }

  private enum Replacement {
    case keep, remove, newline
    /// An invisible character, kept only if it affects the display of its neighbours.
    case unseen
    case text(String)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Replacement {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .newline
    case 0x09: .text("  ")
    case 0x00...0x1F: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    case 0x80...0x9F: .text("\u{FFFD}")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      .remove
    case _ where HiddenCharacter.isOne(scalar): .unseen
    default: .keep
    }
  }

  private static func picture(_ code: UInt32) -> Replacement {
    .text(Unicode.Scalar(code).map { String($0) } ?? "\u{FFFD}")
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
