/// The style of a cell in terms of meaning; `Terminal` maps meanings to colours.
package struct Style: Hashable, Sendable {
  /// The semantic colour of text.
  package enum Ink: UInt8, CaseIterable, Sendable {
    /// The terminal's own foreground.
    case plain
    /// Secondary text: hints, rules and unselected options. It is as legible as all other text.
    case quiet
    /// The current item, and the person's own words and answers.
    case accent
    /// Highlights that ask gently for attention: importance, due actions.
    case warm
  }

  /// The semantic colour.
  package var ink: Ink
  /// Indicates bold text.
  package var isBold: Bool
  /// Indicates reverse video.
  package var isReversed: Bool

  /// Creates a style.
  package init(_ ink: Ink = .plain, bold: Bool = false, reversed: Bool = false) {
    self.ink = ink
    isBold = bold
    isReversed = reversed
  }

  /// The style as an integer from 0 up to, but not including, `codes`; used as a table index.
  package var code: UInt8 { ink.rawValue | (isBold ? 4 : 0) | (isReversed ? 8 : 0) }

  /// The number of distinct styles.
  package static let codes: UInt8 = 16

  /// Creates the style with a code.
  package init(code: UInt8) {
    self.init(Ink(rawValue: code & 3) ?? .plain, bold: code & 4 != 0, reversed: code & 8 != 0)
  }

  /// The terminal's own foreground, without attributes.
  package static let plain = Style()
  /// The style of hints, rules and unselected options.
  package static let quiet = Style(.quiet)
  /// The style of headings and questions.
  package static let strong = Style(.plain, bold: true)
}
