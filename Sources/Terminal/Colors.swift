package import Canvas

/// The sort of a character that decides its colour: letters are read, signs are seen.
package enum Ground: Hashable, CaseIterable, Sendable {
  /// Letters, digits, and all else that is read.
  case letter
  /// Arrows, rules, bars, dots.
  case sign

  /// The sort of a character.
  package init(of scalar: Unicode.Scalar) {
    self = (0x2190...0x2BFF).contains(scalar.value) || scalar == "\u{B7}" ? .sign : .letter
  }
}

/// The colours of a style, as numbers of the terminal's palette; -1 is the terminal's own.
///
/// No colour is legible as text on black, on white and on the grounds between them. So letters are
/// in the terminal's own colour, or bring their ground along; signs, which need less, have one of
/// the colours that are seen on all of them.
package struct Colors: Hashable, Sendable {
  package let text: Int16
  package let background: Int16

  /// The colours of a style on a terminal with so many; nil for the terminal's own.
  package init?(_ style: Style, _ ground: Ground, of count: Int) {
    switch (ground, style.ink) {
    case (.letter, .warm) where count >= 256 && style.isBold: self.init(16, on: 214)
    case (.sign, .quiet) where count >= 256: self.init(244, on: -1)
    case (.sign, .accent) where count >= 256: self.init(33, on: -1)
    case (.sign, .warm) where count >= 256: self.init(166, on: -1)
    case (.sign, .accent) where count >= 16: self.init(12, on: -1)
    case (.letter, _), (.sign, _): return nil
    }
  }

  private init(_ text: Int16, on background: Int16) {
    self.text = text
    self.background = background
  }
}
