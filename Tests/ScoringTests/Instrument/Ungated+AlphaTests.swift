import Scoring
import Testing

@Suite struct UngatedAlphaTests {
  @Test(arguments: InstrumentGolden.all) func alphaIsThatOfPsych(_ golden: InstrumentGolden) {
    #expect(golden.rows.rows == golden.people)
    #expect(agree(Ungated.alpha(golden.rows), golden.alpha, to: 1e-12))
    #expect(agree(Ungated.standardizedAlpha(golden.rows), golden.standardized, to: 1e-12))
  }

  @Test(arguments: InstrumentGolden.all) func ifDeletedIsThatOfPsych(_ golden: InstrumentGolden) {
    for (statement, known) in golden.ifDeleted.enumerated() {
      #expect(agree(Ungated.alphaIfDeleted(golden.rows, statement), known, to: 1e-12))
    }
  }

  /// R 4.2.2, psych 2.2.9.
  @Test func sixStatementsAreThoseOfPsych() {
    let rows = SixStatements.rows(6)
    #expect(agree(Ungated.alpha(rows), 0.7905063864480479, to: 1e-12))
    #expect(agree(Ungated.standardizedAlpha(rows), 0.7834368435579294, to: 1e-12))
  }

  @Test func isExactWhereItIsAFraction() {
    // Variances 1 and 1, covariance ½: total 3, so 2·(1 − 2/3).
    let rows = CrossProducts([[1, 2], [2, 1], [3, 3]], statements: 2)
    #expect(Ungated.alpha(rows) == .value(2.0 / 3))
  }

  @Test func identicalStatementsGiveOne() {
    let rows = CrossProducts([[1, 1, 1], [4, 4, 4], [2, 2, 2]], statements: 3)
    #expect(Ungated.alpha(rows) == .value(1))
    #expect(agree(Ungated.standardizedAlpha(rows), 1, to: 1e-15))
  }

  @Test func negativeIsKept() {
    // Variances 1 and 7/3, covariance −3/2: total 1/3, so 2·(1 − (10/3)/(1/3)).
    let rows = CrossProducts([[1, 5], [2, 4], [3, 2]], statements: 2)
    #expect(Ungated.alpha(rows) == .value(-18))
  }

  @Test func reversingEveryStatementChangesNothing() {
    for count in 2...6 {
      let mirrored = CrossProducts(
        SixStatements.people.map { $0.prefix(count).map { 6 - $0 } }, statements: count)
      let rows = SixStatements.rows(count)
      #expect(Ungated.alpha(mirrored) == Ungated.alpha(rows))
      #expect(Ungated.standardizedAlpha(mirrored) == Ungated.standardizedAlpha(rows))
    }
  }

  @Test func reversingOneStatementLowersIt() throws {
    let one = CrossProducts(
      SixStatements.people.map { [6 - $0[0], $0[1], $0[2]] }, statements: 3)
    let before = try #require(Ungated.alpha(SixStatements.rows(3)).value)
    let after = try #require(Ungated.alpha(one).value)
    #expect(before > 0.5)
    #expect(after < 0)
  }

  @Test func shiftingAStatementChangesNothing() {
    let shifted = CrossProducts(
      SixStatements.people.map { [$0[0] + 1000, $0[1], $0[2] - 7] }, statements: 3)
    #expect(Ungated.alpha(shifted) == Ungated.alpha(SixStatements.rows(3)))
  }

  @Test func everybodyTwiceChangesNothing() throws {
    let twice = CrossProducts(SixStatements.people + SixStatements.people, statements: 6)
    let once = try #require(Ungated.alpha(SixStatements.rows(6)).value)
    #expect(agree(Ungated.alpha(twice), once, to: 1e-15))
  }

  @Test func partsInAnyOrderGiveTheSameFigure() {
    let (left, right) = (SixStatements.people.prefix(9), SixStatements.people.dropFirst(9))
    var merged = CrossProducts(right.reversed(), statements: 6)
    merged.add(CrossProducts(left.reversed(), statements: 6))
    #expect(merged == SixStatements.rows(6))
  }

  @Test func whatHasNoAlphaSaysWhy() {
    #expect(
      Ungated.alpha(SixStatements.rows(1)) == .undefined(.tooFewStatements(have: 1, needed: 2)))
    #expect(
      Ungated.standardizedAlpha(SixStatements.rows(1))
        == .undefined(.tooFewStatements(have: 1, needed: 2)))
    #expect(
      Ungated.alphaIfDeleted(SixStatements.rows(2), 0)
        == .undefined(.tooFewStatements(have: 2, needed: 3)))
    #expect(Ungated.alpha(CrossProducts(statements: 3)) == .undefined(.noVariation))
    #expect(Ungated.alpha(CrossProducts([[1, 2]], statements: 2)) == .undefined(.noVariation))
    // The statements vary, their sum does not.
    let mirror = CrossProducts([[1, 5], [2, 4], [5, 1]], statements: 2)
    #expect(Ungated.alpha(mirror) == .undefined(.noVariation))
    #expect(Ungated.standardizedAlpha(mirror) == .undefined(.noVariation))
    // One statement does not vary.
    let flat = CrossProducts([[3, 1, 2], [3, 2, 2], [3, 4, 5]], statements: 3)
    #expect(Ungated.standardizedAlpha(flat) == .undefined(.noVariation))
    #expect(Ungated.alpha(flat).value != nil)
  }

  @Test func tenMillionPeopleFit() {
    var rows = CrossProducts(statements: 2)
    for row in [[1, 2], [2, 1], [3, 3]] { rows.add(row, times: 10_000_000) }
    #expect(agree(Ungated.alpha(rows), 2.0 / 3, to: 1e-15))
  }
}
