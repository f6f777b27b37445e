package import Workbook

/// The score of one area for one person: the mean of its scored themes, if at least half are.
///
/// Themes weigh equally, whatever their number of statements. A theme that does not apply still
/// counts among the themes. There is no total across areas: they are different things.
package struct AreaScore: Equatable, Sendable {
  /// What can be said about the area.
  package enum State: Equatable, Sendable {
    /// Fewer than half of the themes are scored: so many, of so many.
    case tooFew(scored: Int, of: Int)
    /// The mean of the scored themes, on the pack's scale.
    case scored(Fraction)
  }

  /// The area's identifier.
  package let area: String
  /// The area's title, as the pack has it.
  package let title: String
  /// Themes with a score.
  package let scored: Int
  /// All themes of the area.
  package let themes: Int
  /// What can be said about the area.
  package let state: State

  /// The score of an area from the scores of its themes.
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

  /// The mean on the pack's scale; nil when the area is not scored.
  package var value: Fraction? {
    if case .scored(let value) = state { value } else { nil }
  }
}
