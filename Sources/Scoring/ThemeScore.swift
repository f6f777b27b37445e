package import Workbook

/// The score of one theme for one person: the mean of its rated statements, if enough are rated.
///
/// It is stored as sum and count, so that it stays exact. A rating outside the pack's scale counts
/// as not answered.
package struct ThemeScore: Equatable, Sendable {
  /// The outcome of scoring a theme.
  package enum State: Equatable, Sendable {
    /// No statement has a rating or *no chance*.
    case notStarted
    /// *No chance* was chosen for every statement.
    case notApplicable
    /// Too few ratings for a score: the number of ratings, and the number of applicable statements.
    case tooFew(rated: Int, of: Int)
    /// The mean, on the pack's scale.
    case scored(Fraction)
  }

  /// The theme's identifier.
  package let theme: String
  /// The sum of the ratings, with those of reverse-keyed statements mirrored.
  package private(set) var sum = 0
  /// The number of statements with a rating: m.
  package private(set) var rated = 0
  /// The number of statements answered with *no chance*, which are left out of the mean and never
  /// count as zero.
  package private(set) var noChance = 0
  /// The number of statements without a rating or *no chance*.
  package private(set) var notAnswered = 0

  /// Computes the score of a theme from the answers to its statements, by identifier.
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

  /// The number of statements in the theme: k.
  package var statements: Int { rated + noChance + notAnswered }

  /// The number of applicable statements: k without those answered with *no chance*.
  package var applicable: Int { rated + notAnswered }

  /// Returns the number of ratings that a score requires: at least half of the applicable
  /// statements, rounded up, and at least two if there are two. This is the half-scale rule of the
  /// SF-36, with a floor of two.
  package static func required(of applicable: Int) -> Int {
    max((applicable + 1) / 2, min(2, applicable))
  }

  /// The outcome: a mean, or the reason why there is none.
  package var state: State {
    if rated + noChance == 0 { return .notStarted }
    if applicable == 0 { return .notApplicable }
    guard rated >= ThemeScore.required(of: applicable) else {
      return .tooFew(rated: rated, of: applicable)
    }
    return .scored(Fraction(sum, rated))
  }

  /// The mean on the pack's scale; nil if the theme is not scored.
  package var value: Fraction? {
    if case .scored(let value) = state { value } else { nil }
  }
}
