package import Workbook

/// All of one person's responses on one theme in one assessment.
package struct ThemeProfile: Equatable, Sendable {
  /// The theme's identifier.
  package let id: String
  /// The theme's title, as the pack has it.
  package let title: String
  /// The practice score: the mean of the ratings, if there are enough.
  package let score: ThemeScore
  /// The importance rating, on the importance scale; nil if missing or outside the scale.
  package let importance: Int?
  /// The rating the person expects from a partner, on the statement scale; nil if missing or
  /// outside the scale.
  package let partner: Int?
  /// Indicates that an example was written down; white space alone does not count.
  package let hasExample: Bool
  /// The number of ticked signs of the opposite behaviour; they do not change a score.
  package let watchFors: Int
  /// Importance minus practice, in steps (Borich 1980); nil unless both are present and both scales
  /// have the same lowest and highest value.
  package let gap: Fraction?

  /// Reads the responses on a theme of a pack from a workbook.
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

  /// The partner's view minus the person's own score, in steps; nil unless both are present.
  package var partnerDifference: Fraction? { ThemeProfile.gap(partner, score.value) }

  private static func gap(_ said: Int?, _ practice: Fraction?) -> Fraction? {
    if let said, let practice { Fraction(said) - practice } else { nil }
  }
}

extension Pack {
  /// Indicates that importance and practice are comparable: both scales have the same ends.
  package var isComparable: Bool {
    scale.low == importance.low && scale.high == importance.high
  }
}
