/// The visual theme of the screen: with a few colours, or with none.
package enum Look: String, CaseIterable, Sendable {
  /// A few colours of the terminal's own palette, on its own background.
  case standard
  /// No colours: bold and reverse video only.
  case monochrome
  /// No colours: whatever calls for attention is bold and underlined.
  case highContrast = "high-contrast"

  /// Returns the attributes that stand in for the colour of a style: in the looks without colours,
  /// and in the standard look on a terminal with too few colours.
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

/// The character attributes that are available on a terminal without colours.
package struct Emphasis: OptionSet, Hashable, Sendable {
  /// The bit mask of the attributes.
  package let rawValue: UInt8

  /// Creates a set of attributes from its bit mask.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold.
  package static let bold = Emphasis(rawValue: 1)
  /// Underlined.
  package static let underlined = Emphasis(rawValue: 2)
  /// Reverse video: foreground and background exchanged.
  package static let reversed = Emphasis(rawValue: 4)
}
