import Scoring
import Testing

/// Any split of people, added up in any order and grouping, is the same tally.
@Suite struct TallyMergeTests {
  @Test(arguments: 0..<20)
  func anySplitAddsUpToTheWhole(_ seed: UInt64) throws {
    let rows = TallySample.rows(200, seed: seed)
    let whole = try TallySample.tally(rows)
    var dice = Dice(state: seed)
    var parts = Array(repeating: [ResponseRow](), count: 7)
    for row in rows.shuffled(using: &dice) {
      parts[Int.random(in: 0..<7, using: &dice)].append(row)
    }
    var tallies = try parts.map { try TallySample.tally($0) }
    while tallies.count > 1 {
      let taken = tallies.remove(at: Int.random(in: 0..<tallies.count, using: &dice))
      try tallies[Int.random(in: 0..<tallies.count, using: &dice)].add(taken)
    }
    #expect(tallies == [whole])
  }

  @Test func manyThreadsCountTheSame() async throws {
    let rows = TallySample.rows(4000, seed: 9)
    let whole = try TallySample.tally(rows)
    let parts = (0..<40).map { part in rows.enumerated().filter { $0.offset % 40 == part } }
    let merged = try await withThrowingTaskGroup(of: Tally.self) { group in
      for part in parts {
        group.addTask { try TallySample.tally(part.map(\.element)) }
      }
      var sum = Tally(try TallySample.frame())
      for try await tally in group { try sum.add(tally) }
      return sum
    }
    #expect(merged == whole)
  }
}
