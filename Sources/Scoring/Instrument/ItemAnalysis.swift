/// What the answers of many people tell about one theme's statements. Every figure is held back
/// until there are people enough for it.
///
/// From complete rows only: who left a statement of the theme out is not counted.
package struct ItemAnalysis: Equatable, Sendable {
  /// The complete rows of the theme. Sums are for working with; only figures are shown.
  let rows: CrossProducts
  /// How many people each figure takes.
  package let thresholds: InstrumentThresholds

  /// The analysis of a theme's complete rows.
  package init(
    _ rows: CrossProducts, thresholds: InstrumentThresholds = InstrumentThresholds()
  ) {
    self.rows = rows
    self.thresholds = thresholds
  }

  /// People with a complete row: n.
  package var people: Int { rows.rows }

  /// Statements of the theme: k.
  package var statements: Int { rows.statements }

  /// The mean score of these people, on the pack's scale; nil of nobody.
  package var mean: Double? {
    people == 0
      ? nil
      : Quotient.rounded(
        Int128(rows.sums.reduce(0, +)), Int128(people) * Int128(statements))
  }

  /// The standard deviation of their scores, with n − 1; nil below two people.
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

  /// The odd-even split-half reliability, stepped up; for a theme of two statements, its
  /// Spearman-Brown reliability. From 30 people.
  package var splitHalf: Estimate { gated(thresholds.splitHalf) { Ungated.splitHalf(rows) } }

  /// McDonald's omega; from 200 people.
  package var omega: OmegaTotal {
    if let tooFew = thresholds.tooFew(people, of: thresholds.omega) {
      return OmegaTotal(.undefined(tooFew))
    }
    return Ungated.omega(rows)
  }

  /// Pearson's r between two statements, by index; from 50 people.
  package func pearson(_ first: Int, _ second: Int) -> Estimate {
    gated(thresholds.pearson) { Ungated.pearson(rows, first, second) }
  }

  /// The correlation of one statement, by index, with the sum of the others; from 100 people.
  package func itemTotal(_ statement: Int) -> Estimate {
    gated(thresholds.itemTotal) { Ungated.itemTotal(rows, statement) }
  }

  /// Alpha of the theme without one statement, by index; from 100 people and three statements.
  package func alphaIfDeleted(_ statement: Int) -> Estimate {
    gated(thresholds.itemTotal) { Ungated.alphaIfDeleted(rows, statement) }
  }

  private func gated(_ needed: Int, _ statistic: () -> Estimate) -> Estimate {
    thresholds.tooFew(people, of: needed).map { .undefined($0) } ?? statistic()
  }
}
