extension ItemAnalysis {
  /// Cronbach's alpha with its confidence interval and its caveats.
  package struct Alpha: Equatable, Sendable {
    /// The value, at most 1; negative if the covariances of the statements are negative on average.
    package let value: Double
    /// The 95 % confidence interval after Feldt; its lower end is unbounded.
    package let interval: ConfidenceInterval
    /// The number of people it is based on.
    package let people: Int
    /// Indicates that it is based on fewer than `InstrumentThresholds.settledAlpha` people (100 by
    /// default).
    package let isProvisional: Bool

    /// Indicates a negative alpha, which suggests a reverse-keyed statement that is not marked as
    /// such.
    package var asksForReversedStatements: Bool { value < 0 }
  }

  /// Cronbach's alpha, or the reason why it is not shown.
  package enum AlphaState: Equatable, Sendable {
    /// Alpha with its interval and caveats.
    case value(Alpha)
    /// The reason why there is no alpha.
    case undefined(Undefined)
  }

  /// Cronbach's alpha with Feldt's interval; requires 30 people by default, and is provisional
  /// below 100.
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

  /// The advice on keeping one statement.
  package enum Advice: Equatable, Sendable {
    /// Alpha is at least as high with the statement as without it.
    case keep
    /// Alpha is higher without the statement: alpha with it, and alpha without it.
    case lookAgain(with: Double, without: Double)
    /// The reason why there is no advice.
    case undefined(Undefined)
  }

  /// Returns the advice on keeping the statement with an index: to look again if alpha without it
  /// is higher, rounded to two decimals as shown. Requires 200 people by default, and three
  /// statements.
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
