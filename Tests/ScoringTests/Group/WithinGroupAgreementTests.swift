import Scoring
import Testing

@Suite struct WithinGroupAgreementTests {
  @Test(arguments: GoldenGroup.all) func isThatOfMultilevel(_ group: GoldenGroup) throws {
    #expect(group.histogram.withinGroupAgreement().isClose(to: group.uniform))
    let triangular = group.histogram.withinGroupAgreement(.triangular)
    let value = try #require(triangular.value)
    #expect(Estimate.value(max(0, value)).isClose(to: group.triangularCut))
  }

  /// multilevel 2.7, `rwg.j.lindell(cbind(x, x))`.
  @Test(arguments: GoldenGroup.all) func twoEqualStatementsAreLikeOne(_ group: GoldenGroup) {
    var rows = CrossProducts(statements: 2)
    for (index, count) in group.counts.enumerated() {
      rows.add([index + 1, index + 1], times: count)
    }
    #expect(rows.meanWithinGroupAgreement(points: 5).isClose(to: group.uniform))
  }

  /// Rows 1 5 3, 3 5 4, 2 5 5: variances 1, 0, 1, so v = (1/2 + 0 + 1/2)/3 = 1/3 and
  /// r_wg(3) = 3·(2/3)/(3·(2/3) + 1/3) = 6/7. Triangular: v = 1/2, and 3/4.
  @Test func severalStatementsByHand() {
    var rows = CrossProducts(statements: 3)
    for row in [[1, 5, 3], [3, 5, 4], [2, 5, 5]] { rows.add(row) }
    #expect(rows.meanWithinGroupAgreement(points: 5) == .value(2.0 / 3))
    #expect(rows.steppedUpWithinGroupAgreement(points: 5) == .value(6.0 / 7))
    #expect(rows.meanWithinGroupAgreement(points: 5, .triangular) == .value(0.5))
    #expect(rows.steppedUpWithinGroupAgreement(points: 5, .triangular) == .value(0.75))
  }

  @Test func negativeValuesAreKept() {
    #expect(
      Histogram(counts: [1, 0, 1, 0, 1]).withinGroupAgreement(.triangular) == .value(-2))
    var rows = CrossProducts(statements: 3)
    // 20 times the variance is 56, so v = 2.8/2 = 1.4 and 3·(−0.4)/(3·(−0.4) + 1.4) = −6.
    for value in [1, 1, 3, 5] { rows.add([value, value, value]) }
    rows.add([3, 3, 3])
    #expect(rows.scaledCovariance(0, 0) == 56)
    #expect(rows.meanWithinGroupAgreement(points: 5) == .value(-0.4))
    #expect(rows.steppedUpWithinGroupAgreement(points: 5) == .value(-6))
  }

  @Test func theFormulaHasAPole() {
    var rows = CrossProducts(statements: 2)
    // Variance 4, so v = 2 = J/(J − 1).
    for value in [1, 3, 5] { rows.add([value, value]) }
    #expect(rows.steppedUpWithinGroupAgreement(points: 5) == .undefined(.spreadBeyondChance))
    #expect(rows.meanWithinGroupAgreement(points: 5) == .value(-1))
    // Beyond it, the formula would call the widest spread there is an agreement of 3.
    var wider = CrossProducts(statements: 2)
    for value in [1, 5] { wider.add([value, value]) }
    #expect(wider.steppedUpWithinGroupAgreement(points: 5) == .undefined(.spreadBeyondChance))
  }

  @Test func hasItsProperties() throws {
    for histogram in GoldenGroup.random where histogram.rated > 1 {
      let agreement = histogram.withinGroupAgreement()
      #expect(try #require(agreement.value) <= 1)
      #expect(histogram.reversed.withinGroupAgreement() == agreement)
      let moved = Histogram(low: histogram.low + 3, counts: histogram.counts)
      #expect(moved.withinGroupAgreement() == agreement)
    }
  }

  @Test func whatIsLackingIsNamed() {
    let one = Histogram(counts: [1, 0])
    #expect(one.withinGroupAgreement() == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(
      Histogram(counts: [4]).withinGroupAgreement()
        == .undefined(.tooFewPoints(have: 1, needed: 2)))
    let none = CrossProducts(statements: 0)
    #expect(
      none.meanWithinGroupAgreement(points: 5)
        == .undefined(.tooFewStatements(have: 0, needed: 1)))
    let nobody = CrossProducts(statements: 2)
    #expect(
      nobody.steppedUpWithinGroupAgreement(points: 5) == .undefined(.tooFew(have: 0, needed: 2)))
    #expect(
      nobody.meanWithinGroupAgreement(points: 1)
        == .undefined(.tooFewPoints(have: 1, needed: 2)))
  }
}
