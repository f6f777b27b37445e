import Scoring
import Testing

@Suite struct LinkedPairsTests {
  private func pairs(_ scores: [(Int, Int)], unit: Int = 1) -> LinkedPairs {
    var pairs = LinkedPairs(unit: unit)
    for (first, second) in scores { pairs.add(first, second) }
    return pairs
  }

  @Test func handWorkedFigures() {
    // First scores 1, 2, 3: variance 1. Second 2, 1, 3: variance 1, covariance ½.
    let three = pairs([(1, 2), (2, 1), (3, 3)])
    #expect(three.standardDeviation == .value(1))
    #expect(three.retest == .value(0.5))
  }

  @Test func unitsMakePoints() {
    let sums = pairs([(3, 6), (6, 3), (9, 9)], unit: 3)
    #expect(sums.standardDeviation == .value(1))
    #expect(sums.retest == .value(0.5))
  }

  @Test func theSpreadIsThatOfTheFirstScores() {
    let uneven = pairs([(1, 20), (2, 10), (3, 30)])
    #expect(uneven.standardDeviation == .value(1))
    #expect(uneven.retest == .value(0.5))
  }

  @Test func partsAddUpToTheWhole() {
    var left = pairs([(1, 2)])
    left.add(pairs([(3, 3), (2, 1)]))
    #expect(left == pairs([(2, 1), (3, 3), (1, 2)]))
    var counted = LinkedPairs(unit: 1)
    counted.add(4, 5, times: 3)
    #expect(counted == pairs([(4, 5), (4, 5), (4, 5)]))
  }

  @Test func whatCannotBeToldSaysWhy() {
    #expect(
      pairs([(1, 2)]).standardDeviation == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(pairs([(1, 2)]).retest == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(pairs([(1, 2), (1, 3)]).retest == .undefined(.noVariation))
    #expect(pairs([(2, 1), (3, 1)]).retest == .undefined(.noVariation))
    #expect(pairs([(1, 2), (1, 3)]).standardDeviation == .value(0))
  }
}
