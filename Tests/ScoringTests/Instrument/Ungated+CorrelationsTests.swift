import Scoring
import Testing

@Suite struct UngatedCorrelationsTests {
  @Test(arguments: InstrumentGolden.all) func itemTotalIsThatOfPsych(_ golden: InstrumentGolden) {
    for (statement, known) in golden.itemTotal.enumerated() {
      #expect(agree(Ungated.itemTotal(golden.rows, statement), known, to: 1e-12))
    }
  }

  /// R 4.2.2, `cor` of complete rows: first with second, first with third, second with third.
  @Test(arguments: [
    (InstrumentGolden.values, [0.7684408206606193, 0.8874529403840244, 0.6551681333969686]),
    (InstrumentGolden.culture, [0.7474344929803161, 0.8298707815528560, 0.6539717276971544]),
    (InstrumentGolden.skills, [0.7509172071422913, 0.8429272304235245, 0.8703317723290021]),
  ])
  func pearsonIsThatOfR(_ golden: InstrumentGolden, _ known: [Double]) {
    for (pair, r) in zip([(0, 1), (0, 2), (1, 2)], known) {
      #expect(agree(Ungated.pearson(golden.rows, pair.0, pair.1), r, to: 1e-12))
      #expect(
        Ungated.pearson(golden.rows, pair.1, pair.0) == Ungated.pearson(golden.rows, pair.0, pair.1)
      )
    }
  }

  /// R 4.2.2, `{r <- cor(rowSums(odd), rowSums(even)); 2 * r / (1 + r)}`.
  @Test(arguments: [
    (2, 0.7295851195879628), (3, 0.8251447305811427), (4, 0.8576057029811206),
    (5, 0.8419849185844213), (6, 0.8317824435527402),
  ])
  func splitHalfIsThatOfR(_ statements: Int, _ known: Double) {
    #expect(agree(Ungated.splitHalf(SixStatements.rows(statements)), known, to: 1e-12))
  }

  @Test(arguments: [
    (InstrumentGolden.values, 0.8468397202016308), (InstrumentGolden.culture, 0.8459888127973351),
    (InstrumentGolden.skills, 0.9168469176111629),
  ])
  func splitHalfOfThreeIsThatOfR(_ golden: InstrumentGolden, _ known: Double) {
    #expect(agree(Ungated.splitHalf(golden.rows), known, to: 1e-12))
  }

  @Test func twoStatementsAreSteppedUp() throws {
    // Variances 1 and 1, covariance ½, so r = ½ and 2r/(1 + r) = 2/3.
    let rows = CrossProducts([[1, 2], [2, 1], [3, 3]], statements: 2)
    #expect(Ungated.pearson(rows, 0, 1) == .value(0.5))
    #expect(Ungated.splitHalf(rows) == .value(2.0 / 3))
    #expect(Ungated.itemTotal(rows, 0) == Ungated.pearson(rows, 0, 1))
  }

  @Test func spearmanBrownKeepsItsEnds() {
    #expect(Ungated.spearmanBrown(1) == .value(1))
    #expect(Ungated.spearmanBrown(0) == .value(0))
    #expect(Ungated.spearmanBrown(-0.5) == .value(-2))
    #expect(Ungated.spearmanBrown(-1) == .undefined(.notEstimable))
  }

  @Test func correlationsStayInBounds() {
    let line = CrossProducts([[1, 3, 5], [2, 5, 4], [3, 7, 3], [7, 15, -1]], statements: 3)
    #expect(Ungated.pearson(line, 0, 1) == .value(1))
    #expect(Ungated.pearson(line, 0, 2) == .value(-1))
    for first in 0..<6 {
      for second in 0..<6 {
        let r = Ungated.pearson(SixStatements.rows(6), first, second).value ?? 2
        #expect(abs(r) <= 1)
        #expect((r == 1) == (first == second))
      }
    }
  }

  @Test func whatHasNoCorrelationSaysWhy() {
    let flat = CrossProducts([[3, 1, 2], [3, 2, 2], [3, 4, 2]], statements: 3)
    #expect(Ungated.pearson(flat, 0, 1) == .undefined(.noVariation))
    #expect(Ungated.pearson(flat, 1, 2) == .undefined(.noVariation))
    #expect(Ungated.itemTotal(flat, 0) == .undefined(.noVariation))
    // The others are constant.
    #expect(Ungated.itemTotal(flat, 1) == .undefined(.noVariation))
    #expect(Ungated.splitHalf(CrossProducts(statements: 2)) == .undefined(.noVariation))
    let one = SixStatements.rows(1)
    #expect(Ungated.splitHalf(one) == .undefined(.tooFewStatements(have: 1, needed: 2)))
    #expect(Ungated.itemTotal(one, 0) == .undefined(.tooFewStatements(have: 1, needed: 2)))
    let mirror = CrossProducts([[1, 5], [2, 4], [5, 1]], statements: 2)
    #expect(Ungated.splitHalf(mirror) == .undefined(.notEstimable))
  }
}
