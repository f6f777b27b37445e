/// How a cell is drawn, by meaning rather than by colour; `Terminal` chooses the colours.
package struct Style: Hashable, Sendable {
  /// What the colour of a text says.
  package enum Ink: UInt8, CaseIterable, Sendable {
    /// The terminal's own foreground.
    case plain
    /// Said quietly: hints, rules, what is not chosen. Its words are as legible as all others.
    case quiet
    /// The present thing, and what the person said themselves.
    case accent
    /// What wants attention, kindly: importance, due actions.
    case warm
  }

  package var ink: Ink
  package var isBold: Bool
  package var isReversed: Bool

  package init(_ ink: Ink = .plain, bold: Bool = false, reversed: Bool = false) {
    self.ink = ink
    isBold = bold
    isReversed = reversed
  }

  /// The style as a number below `codes`, for tables.
  package var code: UInt8 { ink.rawValue | (isBold ? 4 : 0) | (isReversed ? 8 : 0) }

  /// How many styles there are.
  package static let codes: UInt8 = 16

  /// The style of a code.
  package init(code: UInt8) {
    self.init(Ink(rawValue: code & 3) ?? .plain, bold: code & 4 != 0, reversed: code & 8 != 0)
  }

  /// The terminal's own foreground, nothing more.
  package static let plain = Style()
  /// For hints, rules and what is not chosen.
  package static let quiet = Style(.quiet)
  /// For headings and questions.
  package static let strong = Style(.plain, bold: true)
}
