extension ItemAnalysis {
  /// Cronbach's alpha, never without its interval and its reservations.
  package struct Alpha: Equatable, Sendable {
    /// Alpha: at most 1; below 0 where statements run against each other.
    package let value: Double
    /// Its 95 % interval after Feldt; the lower end has no bound.
    package let interval: ConfidenceInterval
    /// The people it rests on.
    package let people: Int
    /// Whether it rests on fewer than 100 people.
    package let isProvisional: Bool

    /// Whether it is negative: a statement may be reversed without being marked so.
    package var asksForReversedStatements: Bool { value < 0 }
  }

  /// Whether there is an alpha to show.
  package enum AlphaState: Equatable, Sendable {
    /// Alpha with all that belongs to it.
    case value(Alpha)
    /// Why there is none.
    case undefined(Undefined)
  }

  /// Cronbach's alpha with Feldt's interval; from 30 people, provisional below 100.
  package var alpha: AlphaState {
    if let tooFew = thresholds.tooFew(people, of: thresholds.alpha) { return .undefined(tooFew) }
    switch Ungated.alpha(rows) {
    case .undefined(let why): return .undefined(why)
    case .value(let value):
      let interval = Ungated.feldtInterval(
        alpha: value, people: people, statements: rows.statements,
        confidence: thresholds.confidence)
      return .value(
        Alpha(
          value: value, interval: interval, people: people,
          isProvisional: people < thresholds.settledAlpha))
    }
  }

  /// What alpha says about keeping one statement.
  package enum Advice: Equatable, Sendable {
    /// The theme goes together at least as well with it.
    case keep
    /// The others go together better: alpha with it, and without.
    case lookAgain(with: Double, without: Double)
    /// Why there is no advice.
    case undefined(Undefined)
  }

  /// Whether the theme would go together better without one statement, by index: when alpha
  /// without it is higher in the second decimal, as shown. From 200 people and three statements.
  package func advice(on statement: Int) -> Advice {
    if let tooFew = thresholds.tooFew(people, of: thresholds.advice) { return .undefined(tooFew) }
    switch (Ungated.alpha(rows), Ungated.alphaIfDeleted(rows, statement)) {
    case (.value(let with), .value(let without)):
      return (100 * without).rounded() > (100 * with).rounded()
        ? .lookAgain(with: with, without: without) : .keep
    case (.undefined(let why), _), (_, .undefined(let why)): return .undefined(why)
    }
  }
}
