/// A reason to look twice at a result. None changes a score.
package enum Doubt: Equatable, Sendable {
  /// Rated in the top quarter of the scale (4 or more of 1...5), without an example.
  case untested(ThemeProfile)
  /// Rated in the bottom quarter of the scale (2 or less of 1...5), with an example.
  case hiddenStrength(ThemeProfile)
  /// A partner's view at least one step from my own: the difference, partner minus me, in steps.
  case partnerDiffers(ThemeProfile, by: Fraction)
}

extension Profile {
  /// The doubts about the themes, in the pack's order; a theme can have two.
  package var doubts: [Doubt] {
    themes.flatMap { theme in [evidenceDoubt(theme), partnerDoubt(theme)].compactMap(\.self) }
  }

  /// The longest run of identical answers, to be said once before the results; nil when it is
  /// too short to mention.
  package var longRun: Int? { longestRun >= Run.worthMentioning ? longestRun : nil }

  private func evidenceDoubt(_ theme: ThemeProfile) -> Doubt? {
    guard let value = theme.score.value, scale.span > 0 else { return nil }
    if value >= scale.quarter(3), !theme.hasExample { return .untested(theme) }
    if value <= scale.quarter(1), theme.hasExample { return .hiddenStrength(theme) }
    return nil
  }

  private func partnerDoubt(_ theme: ThemeProfile) -> Doubt? {
    guard let difference = theme.partnerDifference, difference.magnitude >= Fraction(1) else {
      return nil
    }
    return .partnerDiffers(theme, by: difference)
  }
}
