/// People who answered twice, linked person by person, as exact sums of their two scores: what
/// the constants of reliable change are made of. Adds cell by cell.
///
/// Scores are whole numbers of `unit`ths of a point: a theme of three statements, all of them
/// rated, has its sum and unit 3.
package struct LinkedPairs: Hashable, Sendable {
  /// How many units make one point of the scale.
  package let unit: Int
  /// People with both scores: n.
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

  /// Nobody yet.
  package init(unit: Int) {
    precondition(unit > 0, "a point of no units")
    self.unit = unit
  }

  /// Adds so many people with these two scores, in units.
  package mutating func add(_ first: Int, _ second: Int, times count: Int = 1) {
    people += count
    self.first += count * first
    self.second += count * second
    firstSquares += count * first * first
    secondSquares += count * second * second
    products += count * first * second
  }

  /// Adds other people, in the same unit.
  package mutating func add(_ other: LinkedPairs) {
    precondition(other.unit == unit, "scores in another unit")
    people += other.people
    first += other.first
    second += other.second
    firstSquares += other.firstSquares
    secondSquares += other.secondSquares
    products += other.products
  }

  /// The standard deviation of the first scores, in points, with n − 1; undefined for fewer than
  /// two people.
  package var standardDeviation: Estimate {
    guard people >= 2 else { return .undefined(.tooFew(have: people, needed: 2)) }
    let variance = Double(scaled(firstSquares, first, first)) / Double(people)
    return .value((variance / Double(people - 1)).squareRoot() / Double(unit))
  }

  /// The retest reliability: Pearson's r between the first and the second score. Undefined for
  /// fewer than two people, and where either score does not vary.
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
