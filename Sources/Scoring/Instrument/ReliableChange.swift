/// The amount by which one person's score must change to exceed measurement error.
///
/// All lengths are in points of the scale. With SD the standard deviation of scores between people
/// and r the reliability, SEM = SD√(1 − r), and the difference of two scores has the standard error
/// √2·SEM. The reliable change index is that of Jacobson & Truax 1991, with the standard deviation
/// of the first scores and equal error both times; Maassen 2004 prefers to let the two standard
/// deviations differ. r must come from people who answered twice without a reason to change in
/// between; alpha is no substitute, and would call far more changes reliable.
package struct ReliableChange: Equatable, Sendable {
  /// The standard error of measurement, SEM.
  package let measurementError: Double
  /// The number of people it is based on; 0 if the constants were given rather than estimated.
  package let people: Int
  /// The thresholds in use.
  package let thresholds: InstrumentThresholds

  /// The standard error of a difference between two scores of one person: √2·SEM.
  package var differenceError: Double { 2.0.squareRoot() * measurementError }

  /// The minimal detectable change with 80 % confidence: 1.28·√2·SEM.
  package var mdc80: Double { thresholds.likelyErrors * differenceError }

  /// The minimal detectable change with 95 % confidence: 1.96·√2·SEM.
  package var mdc95: Double { thresholds.reliableErrors * differenceError }

  /// Returns the reliable change index of a difference: the difference in units of its standard
  /// error.
  package func index(of move: Double) -> Double { move / differenceError }

  /// Returns true if a difference exceeds measurement error: its index is beyond ±1.96 by default.
  package func isReliable(_ move: Double) -> Bool {
    abs(index(of: move)) > thresholds.reliableErrors
  }

  /// The reliable change, or the reason why it is unknown.
  package enum State: Equatable, Sendable {
    /// The standard errors of a score and of a difference are known.
    case known(ReliableChange)
    /// The reason why no claim can be made about one person's change.
    case undefined(Undefined)
  }

  /// Estimates reliable change from linked pairs. Undefined for too few people, and if either score
  /// does not vary; not estimable for a retest reliability below 0, or of exactly 1.
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
  /// Returns the reliable change for a standard deviation in points, above 0, and a reliability
  /// from 0 to below 1; other values are not estimable. `people` is only stored in the result.
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
