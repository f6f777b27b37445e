/// How far one person's score must move before it is more than the noise of answering twice.
///
/// All lengths are in points of the scale. With SD the spread of scores between people and r the
/// reliability, SEM = SD√(1 − r), and the difference of two scores has the standard error
/// √2·SEM. The reliable change index is Jacobson & Truax 1991, with the spread of the first scores
/// and equal error both times; Maassen 2004 prefers to let the two spreads differ. r must come
/// from people who answered twice without a reason to change between; alpha is another
/// question, and would call far more moves reliable.
package struct ReliableChange: Equatable, Sendable {
  /// The standard error of measurement, SEM.
  package let measurementError: Double
  /// People it rests on; 0 where the figures were given rather than counted.
  package let people: Int
  /// The thresholds in use.
  package let thresholds: InstrumentThresholds

  /// The standard error of a difference between two scores of one person: √2·SEM.
  package var differenceError: Double { 2.0.squareRoot() * measurementError }

  /// The minimal detectable change with 80 % confidence: 1.28·√2·SEM.
  package var mdc80: Double { thresholds.likelyErrors * differenceError }

  /// The minimal detectable change with 95 % confidence: 1.96·√2·SEM.
  package var mdc95: Double { thresholds.reliableErrors * differenceError }

  /// The reliable change index of a move: how many standard errors of a difference it spans.
  package func index(of move: Double) -> Double { move / differenceError }

  /// Whether a move is more than answering twice explains: its index beyond ±1.96.
  package func isReliable(_ move: Double) -> Bool {
    abs(index(of: move)) > thresholds.reliableErrors
  }

  /// What is known of reliable change, or why nothing is.
  package enum State: Equatable, Sendable {
    /// The errors of a score and of a difference.
    case known(ReliableChange)
    /// Why no claim can be made about one person's change.
    case undefined(Undefined)
  }

  /// What linked pairs tell. Nothing from too few people; nothing where either score does not
  /// vary; not estimable for a retest r below 0, or of exactly 1.
  package static func from(
    _ pairs: LinkedPairs, thresholds: InstrumentThresholds = InstrumentThresholds()
  ) -> State {
    if let tooFew = thresholds.tooFew(pairs.people, of: thresholds.reliableChange) {
      return .undefined(tooFew)
    }
    switch (pairs.standardDeviation, pairs.retest) {
    case (.value(let deviation), .value(let r)):
      return Ungated.reliableChange(
        standardDeviation: deviation, reliability: r, people: pairs.people, thresholds)
    case (.undefined(let why), _), (_, .undefined(let why)): return .undefined(why)
    }
  }
}

extension Ungated {
  /// Reliable change from a standard deviation in points, above 0, and a reliability from 0 to
  /// below 1; anything else is not estimable. `people` is only carried along.
  package static func reliableChange(
    standardDeviation: Double, reliability r: Double, people: Int = 0,
    _ thresholds: InstrumentThresholds = InstrumentThresholds()
  ) -> ReliableChange.State {
    guard standardDeviation > 0, r >= 0, r < 1 else { return .undefined(.notEstimable) }
    return .known(
      ReliableChange(
        measurementError: standardDeviation * (1 - r).squareRoot(), people: people,
        thresholds: thresholds))
  }
}
