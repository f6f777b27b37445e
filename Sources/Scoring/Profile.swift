package import Workbook

/// The results of one assessment of one person: themes, areas, and what bears on trusting them.
package struct Profile: Equatable, Sendable {
  /// The number of the assessment.
  package let assessment: Int
  /// The scale that statements are rated on.
  package let scale: Scale
  /// Whether importance can be set beside practice.
  package let isComparable: Bool
  /// In the pack's order.
  package let areas: [AreaScore]
  /// In the pack's order.
  package let themes: [ThemeProfile]
  /// How many answers stand at an end of the scale.
  package let ends: EndShare
  /// The longest run of identical answers, in the pack's order, in what the profile covers.
  package let longestRun: Int

  /// The results of an assessment, of the whole pack or of one area by its identifier. An
  /// assessment without answers has themes that are not started; an unknown area has none.
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

  /// The results for a theme, by its identifier; nil when it is not among them.
  package func theme(_ id: String) -> ThemeProfile? { themes.first { $0.id == id } }

  /// The score of an area, by its identifier; nil when it is not among them.
  package func area(_ id: String) -> AreaScore? { areas.first { $0.area == id } }
}
