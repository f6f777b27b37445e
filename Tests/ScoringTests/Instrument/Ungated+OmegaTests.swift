import Scoring
import Testing

@Suite struct UngatedOmegaTests {
  /// R 4.2.2, lavaan 0.6.14, one factor by maximum likelihood on complete rows.
  @Test(arguments: [
    (InstrumentGolden.culture, 0.908391564189054), (InstrumentGolden.skills, 0.935993382793318),
  ])
  func ofThreeIsThatOfLavaan(_ golden: InstrumentGolden, _ known: Double) {
    #expect(agree(Ungated.omega(golden.rows).estimate, known, to: 1e-8))
    #expect(Ungated.omega(golden.rows).fit == nil)
  }

  /// lavaan gives 0.934 with a residual variance of −0.069, which nothing can have.
  @Test func negativeUniquenessIsNotEstimable() {
    let omega = Ungated.omega(InstrumentGolden.values.rows)
    #expect(omega == OmegaTotal(.undefined(.notEstimable)))
  }

  /// R 4.2.2, lavaan 0.6.14, `cfa(std.lv = TRUE, likelihood = "normal")` with omega defined by the
  /// loadings and uniquenesses, `parameterEstimates`; upper ends above 1 are cut there.
  @Test(arguments: [
    (InstrumentGolden.culture.rows, 0.816069387619, 1.0),
    (InstrumentGolden.skills.rows, 0.873331174089, 0.998655591498),
    (SixStatements.rows(4), 0.760145215313, 0.949656306382),
  ])
  func intervalIsThatOfLavaan(_ rows: CrossProducts, _ lower: Double, _ upper: Double) throws {
    let interval = try #require(Ungated.omega(rows).interval)
    #expect(agree(interval.lower, lower, to: 1e-7) && agree(interval.upper, upper, to: 1e-7))
  }

  @Test func intervalHoldsTheEstimate() throws {
    let omega = Ungated.omega(SixStatements.rows(6), confidence: 0.9)
    let (inner, outer) = (omega.interval, Ungated.omega(SixStatements.rows(6)).interval)
    let (narrow, wide) = (try #require(inner), try #require(outer))
    #expect(wide.lower < narrow.lower && narrow.upper < wide.upper)
    #expect((narrow.lower..<narrow.upper).contains(try #require(omega.estimate.value)))
    #expect(Ungated.omega(SixStatements.rows(2)).interval == nil)
  }

  struct Fitted: Sendable {
    let statements: Int
    let omega: Double
    let chiSquare: Double
    let degreesOfFreedom: Int
    let srmr: Double
  }

  /// R 4.2.2, stats, `factanal(covmat = R, n.obs = 24, factors = 1, control = list(nstart = 5,
  /// lower = 1e-4, opt = list(factr = 1e-3, pgtol = 0)))`; for four statements lavaan 0.6.14 gives
  /// 0.85490076085, and its SRMR 0.01188763250.
  @Test(arguments: [
    Fitted(
      statements: 4, omega: 0.8549007608413536, chiSquare: 0.1556517443945765,
      degreesOfFreedom: 2, srmr: 0.01188763250764031),
    Fitted(
      statements: 5, omega: 0.844931762875908, chiSquare: 0.5986878981970555,
      degreesOfFreedom: 5, srmr: 0.0244171051972077),
    Fitted(
      statements: 6, omega: 0.8147179042408648, chiSquare: 5.274548536805445,
      degreesOfFreedom: 9, srmr: 0.07483882344907215),
  ])
  func ofMoreIsThatOfFactanal(_ known: Fitted) throws {
    let omega = Ungated.omega(SixStatements.rows(known.statements))
    #expect(agree(omega.estimate, known.omega, to: 1e-8))
    let fit = try #require(omega.fit)
    #expect(agree(fit.chiSquare, known.chiSquare, to: 1e-8))
    #expect(fit.degreesOfFreedom == known.degreesOfFreedom)
    #expect(agree(fit.srmr, known.srmr, to: 1e-8))
  }

  @Test func ofTwoIsSpearmanBrown() {
    let rows = SixStatements.rows(2)
    #expect(Ungated.omega(rows) == OmegaTotal(Ungated.splitHalf(rows)))
  }

  /// Every person once for every combination of a common part and own parts of ±1, so that the
  /// loadings and uniquenesses are what they were made with.
  private func designed(loadings: [Int], uniquenesses: [Int]) -> CrossProducts {
    let k = loadings.count
    let rows = (0..<1 << (k + 1)).map { bits in
      (0..<k).map { statement in
        let common = bits & 1 == 0 ? -1 : 1
        let own = bits >> (statement + 1) & 1 == 0 ? -1 : 1
        return loadings[statement] * common + uniquenesses[statement] * own
      }
    }
    return CrossProducts(rows, statements: k)
  }

  @Test(arguments: [3, 4, 5, 7]) func equalLoadingsMakeItAlpha(_ k: Int) throws {
    let rows = designed(
      loadings: Array(repeating: 2, count: k), uniquenesses: (1...k).map { $0 % 3 + 1 })
    let alpha = try #require(Ungated.alpha(rows).value)
    #expect(agree(Ungated.omega(rows).estimate, alpha, to: 1e-10))
  }

  @Test func findsTheLoadingsItWasMadeWith() {
    // (1 + 2 + 3 + 4)² over itself plus 4·2².
    let rows = designed(loadings: [1, 2, 3, 4], uniquenesses: [2, 2, 2, 2])
    let omega = Ungated.omega(rows)
    #expect(agree(omega.estimate, 100.0 / 116, to: 1e-10))
    #expect((omega.fit?.srmr ?? 1) < 1e-10)
    #expect(abs(omega.fit?.chiSquare ?? 1) < 1e-10)
    // One reversed: (−1 + 2 + 3 + 4)².
    let reversed = designed(loadings: [-1, 2, 3, 4], uniquenesses: [2, 2, 2, 2])
    #expect(agree(Ungated.omega(reversed).estimate, 64.0 / 80, to: 1e-10))
    let three = designed(loadings: [-1, 2, 3], uniquenesses: [2, 2, 2])
    #expect(agree(Ungated.omega(three).estimate, 16.0 / 28, to: 1e-14))
  }

  @Test func alphaIsNotAbove() throws {
    for rows in [SixStatements.rows(4), SixStatements.rows(5), InstrumentGolden.skills.rows] {
      let (alpha, omega) = (Ungated.alpha(rows).value, Ungated.omega(rows).estimate.value)
      #expect(try #require(alpha) <= #require(omega))
      #expect(try #require(omega) <= 1)
    }
  }

  @Test func reversingOrShiftingChangesNothing() throws {
    for count in [3, 6] {
      let mirrored = CrossProducts(
        SixStatements.people.map { $0.prefix(count).map { 6 - $0 } }, statements: count)
      let shifted = CrossProducts(
        SixStatements.people.map { $0.prefix(count).map { $0 + 50 } }, statements: count)
      #expect(Ungated.omega(mirrored) == Ungated.omega(SixStatements.rows(count)))
      #expect(Ungated.omega(shifted) == Ungated.omega(SixStatements.rows(count)))
    }
  }

  @Test func theOrderOfStatementsHardlyMatters() throws {
    let turned = CrossProducts(SixStatements.people.map { $0.reversed() }, statements: 6)
    let known = try #require(Ungated.omega(SixStatements.rows(6)).estimate.value)
    #expect(agree(Ungated.omega(turned).estimate, known, to: 1e-10))
  }

  @Test func whatHasNoOmegaSaysWhy() {
    let notEstimable = OmegaTotal(.undefined(.notEstimable))
    #expect(
      Ungated.omega(SixStatements.rows(1)).estimate
        == .undefined(.tooFewStatements(have: 1, needed: 2)))
    #expect(Ungated.omega(CrossProducts(statements: 4)).estimate == .undefined(.noVariation))
    // Covariances 1, 1 and −1: no single factor has them.
    let torn = CrossProducts(
      [
        [2, 1, 1], [-2, -1, -1], [0, 1, -1], [0, -1, 1], [1, 2, 0], [-1, -2, 0], [1, 0, 2],
        [-1, 0, -2], [0, 1, -1], [0, -1, 1], [0, 1, -1], [0, -1, 1],
      ], statements: 3)
    #expect(torn.scaledCovariance(0, 1) > 0)
    #expect(torn.scaledCovariance(0, 2) > 0)
    #expect(torn.scaledCovariance(1, 2) < 0)
    #expect(Ungated.omega(torn) == notEstimable)
    // Two statements that do not go together at all.
    let apart = CrossProducts([[1, 1, 1], [1, 2, 2], [2, 1, 2], [2, 2, 3]], statements: 3)
    #expect(apart.scaledCovariance(0, 1) == 0)
    #expect(Ungated.omega(apart) == notEstimable)
    // Eight people and nine statements: the correlations are singular.
    #expect(Ungated.omega(InstrumentGolden.nine.rows) == notEstimable)
  }

  @Test func noUniquenessIsStillEstimable() {
    // Three identical statements: θ is exactly 0.
    let rows = CrossProducts([[1, 1, 1], [4, 4, 4], [2, 2, 2]], statements: 3)
    #expect(Ungated.omega(rows).estimate == .value(1))
  }

  /// A Heywood case of four: the first correlates 0.9 with the second, and both with the rest as
  /// no single factor would have it; `factanal` ends at its bound.
  @Test func heywoodCasesOfFourAreNotEstimable() {
    let rows = CrossProducts(
      [
        [3, 3, 0, 0], [-3, -3, 0, 0], [1, 0, 0, 2], [-1, 0, 0, -2], [0, 0, 3, 1], [0, 0, -3, -1],
        [1, 0, 2, 0], [-1, 0, -2, 0],
      ], statements: 4)
    #expect(Ungated.omega(rows).estimate == .undefined(.notEstimable))
  }
}
