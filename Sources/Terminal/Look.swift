/// How colours are used.
package enum Look: String, CaseIterable, Sendable {
  /// A few colours of the terminal's own palette, on its own background.
  case standard
  /// Bold and reverse only.
  case monochrome
  /// Nothing dim; what matters is bold and underlined.
  case highContrast = "high-contrast"
}
