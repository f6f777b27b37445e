import Scoring
import Testing

@Suite struct RoundChangeTests {
  typealias Golden = (before: [Int], after: [Int], variation: Double, delta: Double)

  /// Four statements in two rounds of seven people (small_rounds.csv, CC0). Total variation from
  /// numpy 2.4.6; Cliff's delta from scipy 1.17.1, 2U/(n₁n₂) − 1 of `stats.mannwhitneyu`.
  static let golden: [Golden] = [
    ([1, 1, 2, 2, 1], [0, 0, 4, 3, 0], 0.4285714285714285, 0.1020408163265305),
    ([0, 0, 1, 2, 4], [0, 0, 0, 3, 4], 0.14285714285714285, 0.061224489795918435),
    ([3, 0, 1, 0, 3], [1, 2, 1, 1, 2], 0.4285714285714285, 0.061224489795918435),
    ([0, 0, 0, 6, 0], [0, 0, 0, 6, 0], 0, 0),
  ]

  private func change(_ before: [Int], _ after: [Int]) -> RoundChange {
    RoundChange(before: Histogram(counts: before), after: Histogram(counts: after))
  }

  @Test(arguments: golden) func isThatOfNumpyAndScipy(_ golden: Golden) {
    let change = change(golden.before, golden.after)
    #expect(change.totalVariation.estimate.isClose(to: golden.variation))
    // The oracle's own rounding of 2U/49 − 1 shows in the sixteenth place.
    #expect(change.cliffsDelta.estimate.isClose(to: golden.delta, within: 1e-14))
  }

  @Test func fifteenPercentItselfIsStable() {
    #expect(change([20, 0], [17, 3]).stability == .stable)
    #expect(change([20, 0], [16, 4]).stability == .moved)
    // Of seven people one may move.
    #expect(change([7, 0, 0], [6, 0, 1]).stability == .stable)
    #expect(change([7, 0, 0], [5, 1, 1]).stability == .moved)
  }

  @Test func middleAndDistanceAreSetSideBySide() {
    let change = change([1, 1, 1, 1, 1], [0, 0, 1, 3, 1])
    #expect(change.medianChange == .value(Fraction(1)))
    #expect(change.averageDeviationChange == .value(Fraction(-4, 5)))
  }

  @Test func turningTheRoundsRoundTurnsTheSigns() {
    for golden in Self.golden {
      let (there, back) = (change(golden.before, golden.after), change(golden.after, golden.before))
      #expect(there.totalVariation == back.totalVariation)
      #expect(there.cliffsDelta.value.map { Fraction(0) - $0 } == back.cliffsDelta.value)
      #expect(there.medianChange.value.map { Fraction(0) - $0 } == back.medianChange.value)
    }
    #expect(change([3, 0], [0, 2]).cliffsDelta == .value(Fraction(1)))
    #expect(change([3, 0], [0, 2]).totalVariation == .value(Fraction(1)))
  }

  @Test func whatIsLackingIsNamed() {
    let nobody = Undefined.tooFew(have: 0, needed: 1)
    let empty = change([1, 2], [0, 0])
    #expect(empty.totalVariation == .undefined(nobody))
    #expect(empty.stability == .undefined(nobody))
    #expect(empty.cliffsDelta == .undefined(nobody))
    #expect(empty.medianChange == .undefined(nobody))
    #expect(
      change([1, 2], [0, 1]).averageDeviationChange
        == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(change([1, 2], [1, 2, 0]).totalVariation == .undefined(.scalesDiffer))
    let moved = RoundChange(
      before: Histogram(counts: [1, 2]), after: Histogram(low: 0, counts: [1, 2]))
    #expect(moved.averageDeviationChange == .undefined(.scalesDiffer))
  }
}
