import Scoring
import Testing

@Suite struct BothEndsTests {
  @Test func fivePointsTakeTwoAtEachEnd() {
    #expect(Histogram(counts: [4, 1, 0, 1, 4]).fallsAtBothEnds)
    #expect(Histogram(counts: [2, 0, 0, 0, 2]).fallsAtBothEnds)
    #expect(Histogram(counts: [0, 2, 0, 1, 2]).fallsAtBothEnds)
    #expect(!Histogram(counts: [0, 0, 1, 2, 0]).fallsAtBothEnds)
    // A flat spread does so too: the words say where answers fall, not that there are two camps.
    #expect(Histogram(counts: [1, 1, 1, 1, 1]).fallsAtBothEnds)
  }

  /// s² = 2 exactly is not wider than random.
  @Test func theSpreadMustBeWiderThanRandom() {
    let random = Histogram(counts: [1, 1, 2, 1, 1])
    #expect(random.variance == .value(2))
    #expect(!random.fallsAtBothEnds)
    let wider = Histogram(counts: [1, 2, 0, 3, 1])
    #expect(wider.variance.value.map { $0 > 2 } == true)
    #expect(wider.fallsAtBothEnds)
    #expect(!Histogram(counts: [0, 2, 0, 2, 0]).fallsAtBothEnds)
  }

  @Test func eachSideNeedsTwoPeopleAndAQuarter() {
    #expect(!Histogram(counts: [1, 0, 0, 0, 3]).fallsAtBothEnds)
    #expect(Histogram(counts: [2, 0, 0, 0, 6]).fallsAtBothEnds)
    #expect(!Histogram(counts: [2, 0, 0, 0, 7]).fallsAtBothEnds)
    #expect(!Histogram(counts: [2, 0, 5, 0, 2]).fallsAtBothEnds)
  }

  @Test func otherScalesLeaveOutTheMiddle() {
    #expect(Histogram(counts: [2, 2]).fallsAtBothEnds)
    #expect(Histogram(counts: [2, 0, 2]).fallsAtBothEnds)
    // On four points the middle two are left out.
    #expect(!Histogram(counts: [0, 4, 0, 4]).fallsAtBothEnds)
    #expect(Histogram(counts: [4, 0, 0, 4]).fallsAtBothEnds)
    // On seven, three at each end.
    #expect(Histogram(counts: [2, 0, 2, 0, 2, 0, 2]).fallsAtBothEnds)
    #expect(!Histogram(counts: [1, 0, 1, 4, 1, 0, 1]).fallsAtBothEnds)
  }

  @Test func mirroringChangesNothing() {
    for histogram in GoldenGroup.random {
      #expect(histogram.reversed.fallsAtBothEnds == histogram.fallsAtBothEnds)
    }
    #expect(!Histogram(counts: [9]).fallsAtBothEnds)
  }
}
