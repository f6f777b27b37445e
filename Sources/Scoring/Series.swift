package import Workbook

/// The scores of every theme in three or more finished assessments of one person, oldest first.
package struct Series: Equatable, Sendable {
  /// One theme in all of them.
  package struct Line: Equatable, Sendable {
    /// One assessment of a theme.
    package struct Point: Equatable, Sendable {
      /// The score; nil where too few statements were rated.
      package let value: Fraction?
      /// The direction from the assessment before, from the statements rated both times; nil unless
      /// they differ by a whole step at least.
      package let direction: ThemeChange.Direction?
    }

    /// The theme's identifier.
    package let theme: String
    /// The theme's title, as the pack has it.
    package let title: String
    /// The points, one for each assessment.
    package let points: [Point]
    /// The change from the first assessment to the last.
    package let change: ThemeChange

    /// Indicates that scores rose by a step at one time and fell by one at another.
    package var wentBothWays: Bool {
      points.contains { $0.direction == .up } && points.contains { $0.direction == .down }
    }
  }

  /// The least number of assessments that make a series.
  package static let least = 3

  /// The assessments, oldest first.
  package let assessments: [Assessment]
  /// The number of finished assessments that were answered in another pack, and are left out.
  package let leftOut: Int
  /// Indicates that not all were answered in the same wording.
  package let isReworded: Bool
  /// The themes, in the pack's order.
  package let lines: [Line]

  /// Creates the series that ends with an assessment. Nil for fewer than three, or while the
  /// assessment is not finished, because earlier answers stay hidden until then.
  package init?(_ book: Book, pack: Pack, assessment: Int) {
    guard book.mayCompare(assessment) else { return nil }
    let finished = book.assessments.filter { $0.number <= assessment && $0.finished != nil }
    let own = finished.filter { one in
      let tag = book.text(.pack(one.number))
      return tag.isEmpty || tag.split(separator: " ").first ?? "" == pack.id
    }
    guard own.count >= Series.least, let first = own.first, let last = own.last,
      last.number == assessment
    else { return nil }
    assessments = own
    leftOut = finished.count - own.count
    let steps = zip(own, own.dropFirst()).map { before, after in
      Comparison(book, pack: pack, from: before, to: after)
    }
    let whole = Comparison(book, pack: pack, from: first, to: last)
    isReworded = steps.contains { $0.ground == .reworded }
    let profiles = own.map { Profile(book, pack: pack, assessment: $0.number) }
    lines = pack.themes.enumerated().map { index, theme in
      let directions = [nil] + steps.map { $0.themes[index].direction }
      let points = zip(profiles, directions).map { profile, direction in
        Line.Point(value: profile.theme(theme.id)?.score.value, direction: direction)
      }
      return Line(
        theme: theme.id, title: theme.title, points: points, change: whole.themes[index])
    }
  }

  /// Returns the line of the theme with an identifier; nil if there is none.
  package func line(_ theme: String) -> Line? { lines.first { $0.theme == theme } }
}
