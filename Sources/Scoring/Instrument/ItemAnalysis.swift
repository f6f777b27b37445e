/// The item analysis of one theme. Every statistic is withheld below its minimum number of people.
///
/// It uses complete rows only: people who left out a statement of the theme are not counted.
package struct ItemAnalysis: Equatable, Sendable {
  /// The sums of the theme's complete rows. They are for calculation; only statistics are shown.
  let rows: CrossProducts
  /// The minimum number of people for each statistic.
  package let thresholds: InstrumentThresholds

  /// Creates the analysis of a theme's complete rows.
  package init(
    _ rows: CrossProducts, thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    self.rows = rows
    self.thresholds = thresholds
  }

  /// The number of people with a complete row: n.
  package var people: Int { rows.rows }

  /// The number of statements in the theme: k.
  package var statements: Int { rows.statements }

  /// The mean score of these people on the pack's scale; nil if there are none.
  package var mean: Double? {
    people == 0
      ? nil
      : Quotient.rounded(
        Int128(rows.sums.reduce(0, +)), Int128(people) * Int128(statements))
  }

  /// The sample standard deviation of their scores, with n − 1 in the denominator; nil for fewer
  /// than two people.
  package var standardDeviation: Double? {
    guard people > 1 else { return nil }
    let places = Array(0..<statements)
    let variance = Quotient.rounded(
      rows.scaledCovariance(places, places), Int128(people) * Int128(people - 1))
    return variance.squareRoot() / Double(statements)
  }

  /// The mean of a statement, mirrored where it is reverse-keyed; nil of nobody.
  package func mean(of statement: Int) -> Double? {
    people == 0 ? nil : Quotient.rounded(Int128(rows.sums[statement]), Int128(people))
  }

  /// The standard deviation of a statement, with n − 1; nil below two people.
  package func standardDeviation(of statement: Int) -> Double? {
    guard people > 1 else { return nil }
    return Quotient.rounded(
      rows.scaledCovariance(statement, statement), Int128(people) * Int128(people - 1)
    ).squareRoot()
  }

  /// Standardised alpha, for comparison with other reports; from 30 people.
  package var standardizedAlpha: Estimate {
    gated(thresholds.alpha) { Ungated.standardizedAlpha(rows) }
  }

  /// The odd-even split-half reliability, with the Spearman-Brown correction; for a theme of two
  /// statements, their Spearman-Brown reliability. Requires 30 people by default.
  package var splitHalf: Estimate { gated(thresholds.splitHalf) { Ungated.splitHalf(rows) } }

  /// McDonald's omega; requires 200 people by default.
  package var omega: OmegaTotal {
    if let tooFew = thresholds.tooFew(people, of: thresholds.omega) {
      return OmegaTotal(.undefined(tooFew))
    }
    return Ungated.omega(rows, confidence: thresholds.confidence)
  }

  /// Returns Pearson's r between two statements, by index; requires 50 people by default.
  package func pearson(_ first: Int, _ second: Int) -> Estimate {
    gated(thresholds.pearson) { Ungated.pearson(rows, first, second) }
  }

  /// Returns the correlation of one statement, by index, with the sum of the others; requires 100
  /// people by default.
  package func itemTotal(_ statement: Int) -> Estimate {
    gated(thresholds.itemTotal) { Ungated.itemTotal(rows, statement) }
  }

  /// Returns alpha if the statement with an index is deleted; requires 100 people by default, and
  /// three statements.
  package func alphaIfDeleted(_ statement: Int) -> Estimate {
    gated(thresholds.itemTotal) { Ungated.alphaIfDeleted(rows, statement) }
  }

  private func gated(_ needed: Int, _ statistic: () -> Estimate) -> Estimate {
    thresholds.tooFew(people, of: needed).map { .undefined($0) } ?? statistic()
  }
}
