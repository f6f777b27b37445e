/// The minimum numbers of people for the statistics of an instrument, the labels of alpha, and the
/// constants of reliable change: settings that are printed with every result based on them. The
/// limits of the labels are rules of thumb.
///
/// The numbers are derived from the width of the 95 % confidence interval of alpha. At 0.80 with
/// three statements it runs from 0.63 to 0.90 for 30 people, 0.72 to 0.86 for 100, and 0.75 to 0.84
/// for 200.
package struct InstrumentThresholds: Equatable, Sendable {
  /// The minimum number of people for Cronbach's alpha, which is always shown with its interval.
  package var alpha = 30
  /// The number of people below which alpha is called provisional.
  package var settledAlpha = 100
  /// The minimum number of people for the split-half reliability.
  package var splitHalf = 30
  /// The minimum number of people for Pearson's r between two statements.
  package var pearson = 50
  /// The minimum number of people for item-total correlations, and for alpha if an item is deleted.
  package var itemTotal = 100
  /// The minimum number of people for advice to drop a statement.
  package var advice = 200
  /// The minimum number of people for McDonald's omega.
  package var omega = 200
  /// The minimum number of people for a polychoric correlation.
  package var polychoric = 200
  /// The minimum number of people who answered twice, for any claim about one person's change.
  package var reliableChange = 100
  /// The minimum alpha, rounded to two decimals, for "go together very closely".
  package var veryClosely = 0.90
  /// The minimum alpha, rounded to two decimals, for "go together well".
  package var well = 0.80
  /// The minimum alpha, rounded to two decimals, for "go together fairly well".
  package var fairlyWell = 0.70
  /// The minimum alpha, rounded to two decimals, for "go together loosely"; below it, "hardly".
  package var loosely = 0.50
  /// The confidence level of the interval of alpha.
  package var confidence = 0.95
  /// The critical value of the reliable change index: the two-sided 95 % quantile of the normal
  /// distribution.
  package var reliableErrors = 1.96
  /// The critical value for 80 % confidence, two-sided.
  package var likelyErrors = 1.28

  /// Creates the default thresholds.
  package init() {}

  /// Returns the reason for withholding a statistic if there are fewer people than needed;
  /// otherwise nil.
  func tooFew(_ people: Int, of needed: Int) -> Undefined? {
    people < needed ? .tooFew(have: people, needed: needed) : nil
  }
}
