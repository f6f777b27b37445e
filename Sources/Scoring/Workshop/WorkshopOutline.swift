package import Workbook

/// The first round of a workshop in words, to be set beside another workshop: the middle answer to
/// each statement and how close the answers lie to it. It is made of the shown result alone, and has
/// no number of people or answers.
package struct WorkshopOutline: Equatable, Sendable {
  /// The title of the workshop; may be empty.
  package let title: String
  /// The day it was held.
  package let held: Day
  /// The wording of its statements.
  package let voice: Voice
  /// The version of the pack that was answered.
  package let packVersion: String
  /// The identifiers of the statements that were rated.
  package let rated: Set<String>
  /// The outlines by statement; none for a statement of which too little was shown.
  package let statements: [String: AnswerOutline]

  /// Creates an outline from its parts.
  package init(
    title: String, held: Day, voice: Voice, packVersion: String, rated: Set<String>,
    statements: [String: AnswerOutline]
  ) {
    self.title = title
    self.held = held
    self.voice = voice
    self.packVersion = packVersion
    self.rated = rated
    self.statements = statements
  }

  /// Creates the outline of a round as it was shown.
  ///
  /// - Parameter held: The day of the reveal.
  package init(_ result: RoundResult, plan: WorkshopPlan, held: Day, pack: Pack) {
    let all = result.themes.flatMap(\.statements)
    let outlines = all.compactMap { statement in
      statement.outline(result.rules, pack.scale).map { (statement.id, $0) }
    }
    self.init(
      title: plan.title, held: held, voice: plan.voice, packVersion: pack.version,
      rated: Set(all.map(\.id)),
      statements: Dictionary(outlines) { first, _ in first })
  }
}

extension RoundResult.Statement {
  /// The outline of what was shown of a statement; nil where nothing was, and where fewer people
  /// than the threshold chose a point.
  fileprivate func outline(_ rules: RoomRules, _ scale: Scale) -> AnswerOutline? {
    switch answers {
    case .shown(.distribution(let histogram)):
      histogram.rated < rules.answers ? nil : AnswerOutline(histogram)
    case .shown(.outline(let outline)): outline
    case .shown(.band(let band, _)):
      // Answers on two neighbouring points lie at most half a step from their middle, on average.
      AnswerOutline(
        median: .value(Fraction(band.lowerBound + band.upperBound, 2)),
        closeness: Closeness(.value(Fraction(1, 2)), points: scale.points.count))
    case .shown(.noChance), .withheld: nil
    }
  }
}

extension AnswerOutline {
  /// The middle answer, or the two points of the scale that it lies between; nil if it is undefined.
  package var middle: ClosedRange<Int>? {
    guard let value = median.value else { return nil }
    let below = value.numerator - (value.numerator % value.denominator)
    let low = below / value.denominator
    return low...(Fraction(low) == value ? low : low + 1)
  }

  /// The outline of a reverse-keyed statement, as it counts towards its theme.
  func mirrored(on scale: Scale) -> AnswerOutline {
    AnswerOutline(
      median: median.value.map { .value(Fraction(scale.low + scale.high) - $0) } ?? median,
      closeness: closeness)
  }
}

/// The outline of a theme: the middle of its statements' middle answers, and of their closeness.
package struct ThemeOutline: Equatable, Sendable {
  /// The middle of the statements' outlines.
  package let outline: AnswerOutline
  /// The number of statements it is made of.
  package let shown: Int
  /// The number of statements that were rated.
  package let rated: Int

  /// Creates the outline of a theme in a workshop. Nil unless more than half of the statements that
  /// were rated have an outline. Reverse-keyed statements count mirrored; of two middle bands of
  /// closeness, the wider one counts.
  package init?(_ theme: Theme, in workshop: WorkshopOutline, scale: Scale) {
    let rated = theme.statements.filter { workshop.rated.contains($0.id) }
    let outlines = rated.compactMap { statement in
      workshop.statements[statement.id].map {
        statement.isReversed ? $0.mirrored(on: scale) : $0
      }
    }
    let medians = outlines.compactMap(\.median.value).sorted()
    let widths = outlines.map(\.closeness.width).sorted()
    guard 2 * outlines.count > rated.count, medians.count == outlines.count else { return nil }
    let (lower, upper) = (medians[(medians.count - 1) / 2], medians[medians.count / 2])
    outline = AnswerOutline(
      median: .value((lower + upper) * Fraction(1, 2)),
      closeness: Closeness.bands[widths[widths.count / 2]])
    shown = outlines.count
    self.rated = rated.count
  }
}

extension Closeness {
  /// The bands from the closest.
  fileprivate static let bands = [Closeness.veryClose, .fairlyClose, .spread]

  /// The place of the band among all, from the closest.
  fileprivate var width: Int {
    switch self {
    case .veryClose: 0
    case .fairlyClose: 1
    case .spread, .undefined: 2
    }
  }
}
