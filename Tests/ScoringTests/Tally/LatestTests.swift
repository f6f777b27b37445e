import Scoring
import Testing

@Suite struct LatestTests {
  private func row(_ states: [UInt8], _ group: String? = nil) -> ResponseRow {
    ResponseRow(states: states, group: group)
  }

  @Test func theLatestOfAPersonCounts() {
    var latest = Latest<String, ResponseRow>()
    latest.add("ann", time: 2, payload: row([1]))
    latest.add("ann", time: 1, payload: row([4]))
    latest.add("bob", time: 0, payload: row([3]))
    #expect(latest.entries["ann"]?.payload == row([1]))
    #expect(latest.entries.count == 2)
    #expect(latest.duplicates == 1)
  }

  /// Ties go to the greater answers, whichever came first.
  @Test func anyOrderGivesTheSame() {
    let all: [(String, Int, ResponseRow)] = [
      ("ann", 5, row([1, 2])), ("ann", 5, row([1, 3])), ("ann", 4, row([6, 6])),
      ("bob", 1, row([0], "N")), ("bob", 1, row([0], "S")), ("bob", 1, row([0], nil)),
    ]
    var dice = Dice(state: 5)
    for _ in 0..<50 {
      var parts = [Latest<String, ResponseRow>(), Latest<String, ResponseRow>()]
      for (id, time, payload) in all.shuffled(using: &dice) {
        parts[Int.random(in: 0..<2, using: &dice)].add(id, time: time, payload: payload)
      }
      parts[0].add(parts[1])
      #expect(parts[0].entries["ann"]?.payload == row([1, 3]))
      #expect(parts[0].entries["bob"]?.payload == row([0], "S"))
      #expect(parts[0].duplicates == 4)
    }
  }

  @Test func aTallyCountsEachPersonOnce() throws {
    let rows = TallySample.rows(30, seed: 2)
    var latest = Latest<Int, ResponseRow>()
    for (number, row) in rows.enumerated() {
      latest.add(number, time: 1, payload: row)
      latest.add(number, time: 0, payload: rows[0])
    }
    var tally = Tally(try TallySample.frame())
    try tally.add(latest)
    #expect(try tally == TallySample.tally(rows))
  }
}
