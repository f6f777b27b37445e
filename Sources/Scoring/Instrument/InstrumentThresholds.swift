/// How many people each figure about an instrument takes, and the constants of reliable change:
/// settings, to be printed with every result that rests on them. The bands of words are rules of
/// thumb.
///
/// The counts come from the width of the 95 % interval of alpha. At 0.80 with three statements it
/// runs from 0.63 to 0.90 for 30 people, 0.72 to 0.86 for 100, and 0.75 to 0.84 for 200.
package struct InstrumentThresholds: Equatable, Sendable {
  /// People for Cronbach's alpha, always with its interval.
  package var alpha = 30
  /// Below so many people, alpha is called provisional.
  package var settledAlpha = 100
  /// People for the split-half reliability.
  package var splitHalf = 30
  /// People for Pearson's r between two statements.
  package var pearson = 50
  /// People for item-total correlations, and for alpha without a statement.
  package var itemTotal = 100
  /// People for advice to drop a statement.
  package var advice = 200
  /// People for McDonald's omega.
  package var omega = 200
  /// People for a polychoric correlation.
  package var polychoric = 200
  /// People who answered twice, for any claim about one person's change.
  package var reliableChange = 100
  /// Alpha, as shown with two decimals, from which answers go together "very closely".
  package var veryClosely = 0.90
  /// The same for "well".
  package var well = 0.80
  /// The same for "fairly well".
  package var fairlyWell = 0.70
  /// The same for "loosely"; what is lower, "hardly".
  package var loosely = 0.50
  /// The chance that a 95 % interval covers the true alpha, under its assumptions.
  package var confidence = 0.95
  /// How many standard errors a reliable change is beyond: two-sided, 95 %.
  package var reliableErrors = 1.96
  /// The same for 80 %.
  package var likelyErrors = 1.28

  /// The thresholds that Shoal uses unless told otherwise.
  package init() {}

  /// Nil where there are people enough, and the reason for no figure where there are not.
  func tooFew(_ people: Int, of needed: Int) -> Undefined? {
    people < needed ? .tooFew(have: people, needed: needed) : nil
  }
}
