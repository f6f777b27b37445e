import Scoring
import Testing

@Suite struct IntraclassCorrelationTests {
  private func correlation(_ groups: [[Int]]) -> IntraclassCorrelation {
    IntraclassCorrelation(
      groups.map { group in
        GroupSums(
          people: group.count, sum: group.reduce(0, +),
          sumOfSquares: group.reduce(0) { $0 + $1 * $1 })
      })
  }

  /// The six targets and four judges of Shrout & Fleiss 1979, who print .17 and .44; the digits
  /// from F = MSB/MSW of scipy 1.17.1, `stats.f_oneway`.
  @Test func isThatOfShroutAndFleiss() {
    let found = correlation([
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ])
    #expect(found.single.isClose(to: 0.1657417684054754))
    #expect(found.groupMean.isClose(to: 0.44279713367926854))
  }

  /// R 4.2.2, psych 2.2.9, `ICC(x, lmer = FALSE)`, the rows ICC1 and ICC1k.
  @Test func intervalsAreThoseOfPsych() throws {
    let found = correlation([
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ])
    let single = try #require(found.singleInterval)
    #expect(agree(single.lower, -0.13293232487475, to: 1e-10))
    #expect(agree(single.upper, 0.72256006232812, to: 1e-10))
    let mean = try #require(found.groupMeanInterval)
    #expect(agree(mean.lower, -0.88444215523812, to: 1e-10))
    #expect(agree(mean.upper, 0.91241542034078, to: 1e-10))
    #expect(correlation([[1, 1], [4, 4]]).singleInterval == nil)
    #expect(correlation([[1, 1]]).groupMeanInterval == nil)
  }

  /// Groups of 2, 3, 4, 1 and 5, from F of scipy 1.17.1 and n̄ = 3.
  @Test func groupsMayDifferInSize() {
    let found = correlation([[1, 2], [4, 5, 4], [3, 3, 2, 4], [5], [2, 1, 2, 2, 3]])
    #expect(found.single.isClose(to: 0.7268722466960353))
    #expect(found.groupMean.isClose(to: 0.888689407540395))
  }

  /// Groups of 2, 3 and 3, from F of scipy 1.17.1 and n̄ = 8/3.
  @Test func groupsMoreAlikeThanPeopleAreNegative() {
    let found = correlation([[1, 5], [5, 1, 4], [1, 5, 3]])
    #expect(found.single.isClose(to: -0.5799833194328607))
    #expect(found.groupMean.isClose(to: -46.36))
  }

  @Test func comesFromHistogramsOnAnyScale() {
    let groups = [[3, 1, 0], [0, 2, 2], [1, 1, 1]]
    let low = IntraclassCorrelation(groups.map { GroupSums(Histogram(counts: $0)) })
    let high = IntraclassCorrelation(groups.map { GroupSums(Histogram(low: 50, counts: $0)) })
    #expect(low == high)
    #expect(low == correlation([[1, 1, 1, 2], [2, 2, 3, 3], [1, 2, 3]]))
    #expect(low == correlation([[2, 3, 2, 3], [3, 1, 2], [], [1, 1, 2, 1]]))
  }

  @Test func groupsOfEverySizeDoNotOverflow() {
    let many = (1...2000).map { size in
      GroupSums(Histogram(counts: [size, size * 2, 0, size % 7, 500]))
    }
    let shuffled = IntraclassCorrelation(many.reversed())
    #expect(IntraclassCorrelation(many) == shuffled)
    #expect(shuffled.single.value.map { (0..<1).contains($0) } == true)
  }

  @Test func extremesAreReached() {
    let apart = correlation([[1, 1, 1], [4, 4], [5, 5]])
    #expect(apart.single == .value(1))
    #expect(apart.groupMean == .value(1))
    let alike = correlation([[1, 3], [2, 2], [3, 1]])
    #expect(alike.single == .value(-1))
    #expect(alike.groupMean == .undefined(.groupsAlike))
  }

  @Test func whatIsLackingIsNamed() {
    #expect(correlation([[3, 3], [3, 3]]).single == .undefined(.noVariation))
    #expect(correlation([[3, 3], [3, 3]]).groupMean == .undefined(.noVariation))
    #expect(
      correlation([[1, 2, 3], []]).single == .undefined(.tooFewGroups(have: 1, needed: 2)))
    #expect(
      correlation([[1], [2], [3]]).groupMean == .undefined(.tooFewGroups(have: 0, needed: 1)))
  }
}
