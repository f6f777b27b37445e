package import Workbook

/// The score of one area for many people: the mean of the mean scores of its themes, if those of at
/// least half of the themes are shown. Themes have equal weight, as in `AreaScore`.
///
/// It follows from the theme scores that are shown, so that it discloses nothing beyond them.
package struct CohortArea: Equatable, Sendable {
  /// The score of everyone, of one group, or of the others.
  package struct Score: Equatable, Sendable {
    /// The number of themes whose mean score is shown.
    package let scored: Int
    /// The mean on the pack's scale; nil if fewer than half of the themes have one.
    package let mean: Double?

    /// Creates a score from the mean scores of all themes of an area; nil stands for one that is
    /// not shown.
    package init(_ means: [Double?]) {
      let values = means.compactMap(\.self)
      scored = values.count
      let isEnough = !values.isEmpty && 2 * values.count >= means.count
      mean = isEnough ? values.reduce(0, +) / Double(values.count) : nil
    }
  }

  /// The area's identifier.
  package let id: String
  /// The area's title, as the pack has it.
  package let title: String
  /// The number of themes in the area.
  package let themes: Int
  /// The score of everyone.
  package let everyone: Score
  /// The scores of the groups, in the order of the cohort's group names.
  package let groups: [Score]
  /// The score of the groups that are too small to be shown by themselves; nil if no theme has any.
  package let others: Score?
}

extension Cohort {
  /// Returns the scores of the pack's areas, in its order.
  package func areas(_ pack: Pack) -> [CohortArea] {
    pack.areas.map { area in
      let scores = area.themes.compactMap { theme in
        themes.first { $0.id == theme.id }?.scores
      }
      let hasOthers = scores.contains { $0.others != nil }
      return CohortArea(
        id: area.id, title: area.title, themes: scores.count,
        everyone: CohortArea.Score(scores.map { $0.everyone.value?.mean }),
        groups: groupNames.indices.map { group in
          CohortArea.Score(scores.map { $0.groups[group].result.value?.mean })
        },
        others: hasOthers ? CohortArea.Score(scores.map { $0.others?.value?.mean }) : nil)
    }
  }
}
