package import Workbook

/// The score of one area for one person: the mean of its scored themes, if at least half of the
/// themes are scored.
///
/// Themes have equal weight, whatever their number of statements. A theme that does not apply still
/// counts towards the number of themes. There is no total across areas, as areas measure different
/// things.
package struct AreaScore: Equatable, Sendable {
  /// The outcome of scoring an area.
  package enum State: Equatable, Sendable {
    /// Fewer than half of the themes are scored: the number scored, and the number of all themes.
    case tooFew(scored: Int, of: Int)
    /// The mean of the scored themes, on the pack's scale.
    case scored(Fraction)
  }

  /// The area's identifier.
  package let area: String
  /// The area's title, as the pack has it.
  package let title: String
  /// The number of themes with a score.
  package let scored: Int
  /// The number of themes in the area.
  package let themes: Int
  /// The outcome: a mean, or too few scored themes.
  package let state: State

  /// Creates the score of an area from the scores of its themes.
  package init(_ area: Area, themes scores: [ThemeScore]) {
    let values = scores.compactMap(\.value)
    self.area = area.id
    title = area.title
    scored = values.count
    themes = scores.count
    if let mean = Fraction.mean(values), 2 * values.count >= scores.count {
      state = .scored(mean)
    } else {
      state = .tooFew(scored: values.count, of: scores.count)
    }
  }

  /// The mean on the pack's scale; nil if the area is not scored.
  package var value: Fraction? {
    if case .scored(let value) = state { value } else { nil }
  }
}
