package import Workbook

/// The results of one assessment of one person: themes, areas, and checks of their credibility.
package struct Profile: Equatable, Sendable {
  /// The number of the assessment.
  package let assessment: Int
  /// The scale that statements are rated on.
  package let scale: Scale
  /// Indicates that importance and practice are rated on comparable scales.
  package let isComparable: Bool
  /// The scores of the areas, in the pack's order.
  package let areas: [AreaScore]
  /// The results of the themes, in the pack's order.
  package let themes: [ThemeProfile]
  /// The share of answers at the ends of the scale.
  package let ends: EndShare
  /// The length of the longest run of identical answers, in the pack's order, within the areas
  /// covered.
  package let longestRun: Int

  /// Computes the results of an assessment, for the whole pack or for the area with an identifier.
  /// An assessment without answers has themes that are not started; an unknown area has no themes.
  package init(_ book: Book, pack: Pack, assessment: Int, area: String? = nil) {
    let chosen = pack.areas.filter { area == nil || $0.id == area }
    let answers = chosen.flatMap(\.themes).flatMap(\.statements).map {
      book.answer($0.id, in: assessment)
    }
    let profiles = chosen.map { area in
      area.themes.map {
        ThemeProfile($0, book: book, pack: pack, assessment: assessment)
      }
    }
    self.assessment = assessment
    scale = pack.scale
    isComparable = pack.isComparable
    areas = zip(chosen, profiles).map { AreaScore($0, themes: $1.map(\.score)) }
    themes = profiles.flatMap(\.self)
    ends = EndShare(answers, on: pack.scale)
    longestRun = Run.longest(in: answers, on: pack.scale)
  }

  /// Returns the results of the theme with an identifier; nil if it is not among the themes.
  package func theme(_ id: String) -> ThemeProfile? { themes.first { $0.id == id } }

  /// Returns the score of the area with an identifier; nil if it is not among the areas.
  package func area(_ id: String) -> AreaScore? { areas.first { $0.area == id } }
}
