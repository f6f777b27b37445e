/// A reason to take a second look at a result. No doubt changes a score.
package enum Doubt: Equatable, Sendable {
  /// A score in the top quarter of the scale (4 or more on 1...5), without an example.
  case untested(ThemeProfile)
  /// A score in the bottom quarter of the scale (2 or less on 1...5), with an example.
  case lowWithExample(ThemeProfile)
  /// A partner's view that differs from the person's own by at least one step: the difference,
  /// partner minus self, in steps.
  case partnerDiffers(ThemeProfile, by: Fraction)
}

extension Profile {
  /// The doubts about the themes, in the pack's order; a theme can have two.
  package var doubts: [Doubt] {
    themes.flatMap { theme in [evidenceDoubt(theme), partnerDoubt(theme)].compactMap(\.self) }
  }

  /// The length of the longest run of identical answers, to be mentioned once before the results;
  /// nil if it is shorter than `Run.worthMentioning`.
  package var longRun: Int? { longestRun >= Run.worthMentioning ? longestRun : nil }

  private func evidenceDoubt(_ theme: ThemeProfile) -> Doubt? {
    guard let value = theme.score.value, scale.span > 0 else { return nil }
    if value >= scale.quarter(3), !theme.hasExample { return .untested(theme) }
    if value <= scale.quarter(1), theme.hasExample { return .lowWithExample(theme) }
    return nil
  }

  private func partnerDoubt(_ theme: ThemeProfile) -> Doubt? {
    guard let difference = theme.partnerDifference, difference.magnitude >= Fraction(1) else {
      return nil
    }
    return .partnerDiffers(theme, by: difference)
  }
}
