/// The classification of invisible characters: Unicode's default ignorable code points, and the
/// interlinear annotation characters.
enum HiddenCharacter {
  /// Returns true if a character is invisible by itself.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Returns true if an invisible character changes the display of its neighbours.
  ///
  /// - Parameters:
  ///   - scalar: the invisible character.
  ///   - last: the character before it.
  ///   - next: the character after it.
  static func isNeeded(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let last else { return false }
    switch scalar.value {
    case 0x200C: return joins(last)
    case 0x200D: return joins(last) || isEmoji(last) && next.map(isPicture) ?? false
    case 0xFE0E, 0xFE0F: return isPicture(last) || isKeycap(last) && next == "\u{20E3}"
    case 0xFE00...0xFE02, 0xE0100...0xE01EF: return last.properties.isIdeographic
    default: return false
    }
  }

  /// Returns true for a letter or mark of a script with joining letters: Arabic, Syriac, N'Ko, the
  /// scripts of India and their relatives up to Myanmar, Khmer, Mongolian.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1800...0x18AF,
      0xA840...0xA8FF, 0xA980...0xA9FF, 0xAA60...0xAA7F, 0xABC0...0xABFF, 0x1_1000...0x1_1FFF:
      break
    default: return false
    }
    switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return !isOne(scalar)
    default: return false
    }
  }

  /// Returns true for an emoji, or the variation selector that ends one.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || isPicture(scalar)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }

  private static func isKeycap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x7F && scalar.properties.isEmoji
  }
}
