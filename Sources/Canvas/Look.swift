/// How the screen is drawn: with a few colours, or without any.
package enum Look: String, CaseIterable, Sendable {
  /// A few colours of the terminal's own palette, on its own background.
  case standard
  /// Bold and reverse only.
  case monochrome
  /// What matters is bold and underlined.
  case highContrast = "high-contrast"

  /// How a style is drawn where a colour does not say it: always without colours, and in the
  /// standard look on a terminal that has too few.
  package func emphasis(_ style: Style) -> Emphasis {
    var emphasis = emphasis(style.ink)
    if style.isBold { emphasis.insert(.bold) }
    if style.isReversed { emphasis.insert(.reversed) }
    return emphasis
  }

  private func emphasis(_ ink: Style.Ink) -> Emphasis {
    switch (ink, self) {
    case (.plain, _), (.quiet, _): []
    case (.accent, _): .bold
    case (.warm, .highContrast): [.bold, .underlined]
    case (.warm, _): .bold
    }
  }
}

/// What a terminal without colours can do to a character.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier than the text around it.
  package static let bold = Emphasis(rawValue: 1)
  /// With a line below it.
  package static let underlined = Emphasis(rawValue: 2)
  /// With foreground and background exchanged.
  package static let reversed = Emphasis(rawValue: 4)
}
