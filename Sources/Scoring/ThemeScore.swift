package import Workbook

/// The score of one theme for one person: the mean of its rated statements, if enough were.
///
/// Kept as sum and count, so that nothing is lost. An answer that is not on the pack's scale
/// counts as not answered.
package struct ThemeScore: Equatable, Sendable {
  /// What can be said about the theme.
  package enum State: Equatable, Sendable {
    /// No statement has either answer.
    case notStarted
    /// There was no chance to show any statement.
    case notApplicable
    /// Too few ratings for a score: so many, of so many statements there was a chance to show.
    case tooFew(rated: Int, of: Int)
    /// The mean, on the pack's scale.
    case scored(Fraction)
  }

  /// The theme's identifier.
  package let theme: String
  /// The sum of the ratings, reverse-keyed statements mirrored.
  package private(set) var sum = 0
  /// Statements with a rating: m.
  package private(set) var rated = 0
  /// Statements there was no chance to show; outside the mean and never a zero.
  package private(set) var noChance = 0
  /// Statements without either answer.
  package private(set) var notAnswered = 0

  /// The score of a theme from the answers to its statements, by identifier.
  package init(_ theme: Theme, scale: Scale, answer: (String) -> Answer?) {
    self.theme = theme.id
    for statement in theme.statements {
      switch answer(statement.id) {
      case .rated(let value) where scale.contains(value):
        sum += scale.scored(value, isReversed: statement.isReversed)
        rated += 1
      case .noChance: noChance += 1
      default: notAnswered += 1
      }
    }
  }

  /// All statements of the theme: k.
  package var statements: Int { rated + noChance + notAnswered }

  /// Statements there was a chance to show: k without *no chance*.
  package var applicable: Int { rated + notAnswered }

  /// How many ratings a score takes: at least half of the applicable statements, rounded up, and
  /// at least two where there are two. The half-scale rule of the SF-36, with a floor of two.
  package static func required(of applicable: Int) -> Int {
    max((applicable + 1) / 2, min(2, applicable))
  }

  /// What can be said about the theme.
  package var state: State {
    if rated + noChance == 0 { return .notStarted }
    if applicable == 0 { return .notApplicable }
    guard rated >= ThemeScore.required(of: applicable) else {
      return .tooFew(rated: rated, of: applicable)
    }
    return .scored(Fraction(sum, rated))
  }

  /// The mean on the pack's scale; nil when the theme is not scored.
  package var value: Fraction? {
    if case .scored(let value) = state { value } else { nil }
  }
}
