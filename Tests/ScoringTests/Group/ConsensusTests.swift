import Scoring
import Testing

@Suite struct ConsensusTests {
  @Test(arguments: GoldenGroup.all) func isThatOfAgrmt(_ group: GoldenGroup) {
    #expect(group.histogram.consensus.isClose(to: group.consensus))
  }

  @Test func ofSevenPointsIsThatOfAgrmt() {
    #expect(GoldenGroup.sevenPoints.consensus.isClose(to: 0.7256876, within: 1e-7))
  }

  @Test(arguments: 2...12) func halvesAtTheEndsHaveNone(_ points: Int) {
    let middle = Array(repeating: 0, count: points - 2)
    #expect(Histogram(counts: [4] + middle + [4]).consensus == .value(0))
    #expect(Histogram(counts: middle + [0, 4]).consensus == .value(1))
  }

  @Test func hasItsProperties() throws {
    for histogram in GoldenGroup.random where histogram.rated > 1 {
      let consensus = try #require(histogram.consensus.value)
      #expect((0...1).contains(consensus))
      #expect(histogram.reversed.consensus == .value(consensus))
    }
  }

  @Test func onePersonHasNone() {
    #expect(Histogram(counts: [0, 1]).consensus == .undefined(.tooFew(have: 1, needed: 2)))
    #expect(Histogram(counts: [5]).consensus == .undefined(.tooFewPoints(have: 1, needed: 2)))
  }
}
