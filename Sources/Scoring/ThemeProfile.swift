package import Workbook

/// Everything one person said about one theme in one assessment, set side by side.
package struct ThemeProfile: Equatable, Sendable {
  /// The theme's identifier.
  package let id: String
  /// The theme's title, as the pack has it.
  package let title: String
  /// Practice: the mean of the ratings, if there are enough.
  package let score: ThemeScore
  /// How much the theme matters, on the importance scale; nil when not given or not on it.
  package let importance: Int?
  /// What a partner would say, on the statement scale; nil when not given or not on it.
  package let partner: Int?
  /// Whether an example was written down; spaces alone are none.
  package let hasExample: Bool
  /// How many signs of the opposite were ticked; they change no score.
  package let watchFors: Int
  /// Importance minus practice, in steps (Borich 1980); nil unless both are there and both
  /// scales run from the same lowest to the same highest value.
  package let gap: Fraction?

  /// What a workbook says about a theme of a pack in an assessment.
  package init(_ theme: Theme, book: Book, pack: Pack, assessment: Int) {
    func number(_ field: Field, on scale: Scale) -> Int? {
      book.number(field).flatMap { scale.contains($0) ? $0 : nil }
    }
    id = theme.id
    title = theme.title
    score = ThemeScore(theme, scale: pack.scale) { book.answer($0, in: assessment) }
    importance = number(.importance(theme.id, in: assessment), on: pack.importance)
    partner = number(.partner(theme.id, in: assessment), on: pack.scale)
    hasExample = book.text(.evidence(theme.id, in: assessment)).contains { !$0.isWhitespace }
    watchFors =
      theme.watchFors.count {
        book.isTicked(.watchFor($0.id, theme: theme.id, in: assessment))
      }
    gap = pack.isComparable ? ThemeProfile.gap(importance, score.value) : nil
  }

  /// The partner's view minus my own score, in steps; nil unless both are there.
  package var partnerDifference: Fraction? { ThemeProfile.gap(partner, score.value) }

  private static func gap(_ said: Int?, _ practice: Fraction?) -> Fraction? {
    if let said, let practice { Fraction(said) - practice } else { nil }
  }
}

extension Pack {
  /// Whether importance can be set beside practice: both scales have the same ends.
  package var isComparable: Bool {
    scale.low == importance.low && scale.high == importance.high
  }
}
