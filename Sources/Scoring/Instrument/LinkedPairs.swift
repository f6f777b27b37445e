/// The exact sums of two scores per person, linked person by person, from which the constants of
/// reliable change are computed. Sums of parts can be added.
///
/// Scores are integer multiples of 1/`unit` of a point: for a theme of three statements, all of
/// them rated, the score is their sum and `unit` is 3.
package struct LinkedPairs: Hashable, Sendable {
  /// The number of units in one point of the scale.
  package let unit: Int
  /// The number of people with both scores: n.
  package private(set) var people = 0
  /// Σx of the first scores, in units.
  package private(set) var first = 0
  /// Σy of the second scores, in units.
  package private(set) var second = 0
  /// Σx².
  package private(set) var firstSquares = 0
  /// Σy².
  package private(set) var secondSquares = 0
  /// Σxy.
  package private(set) var products = 0

  /// Creates empty sums.
  package init(unit: Int) {
    precondition(unit > 0, "a point of no units")
    self.unit = unit
  }

  /// Adds a number of people with the same two scores, in units.
  package mutating func add(_ first: Int, _ second: Int, times count: Int = 1) {
    people += count
    self.first += count * first
    self.second += count * second
    firstSquares += count * first * first
    secondSquares += count * second * second
    products += count * first * second
  }

  /// Adds the sums of other people, in the same unit.
  package mutating func add(_ other: LinkedPairs) {
    precondition(other.unit == unit, "scores in another unit")
    people += other.people
    first += other.first
    second += other.second
    firstSquares += other.firstSquares
    secondSquares += other.secondSquares
    products += other.products
  }

  /// The sample standard deviation of the first scores, in points, with n − 1 in the denominator;
  /// undefined for fewer than two people.
  package var standardDeviation: Estimate {
    guard people >= 2 else { return .undefined(.tooFew(have: people, needed: 2)) }
    let variance = Double(scaled(firstSquares, first, first)) / Double(people)
    return .value((variance / Double(people - 1)).squareRoot() / Double(unit))
  }

  /// The retest reliability: Pearson's r between the first and the second score. Undefined for
  /// fewer than two people, and if either score does not vary.
  package var retest: Estimate {
    guard people >= 2 else { return .undefined(.tooFew(have: people, needed: 2)) }
    return Ungated.correlation(
      covariance: scaled(products, first, second), scaled(firstSquares, first, first),
      scaled(secondSquares, second, second))
  }

  private func scaled(_ products: Int, _ first: Int, _ second: Int) -> Int128 {
    Int128(people) * Int128(products) - Int128(first) * Int128(second)
  }
}
