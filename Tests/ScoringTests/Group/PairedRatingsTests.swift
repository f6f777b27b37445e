import Scoring
import Testing

@Suite struct PairedRatingsTests {
  typealias Golden = (before: String, after: String, up: Int, down: Int, same: Int)

  /// Four statements in two rounds of seven people (small_rounds.csv, CC0), a dash for no answer.
  /// Counts as given to `stats.binomtest` of scipy 1.17.1.
  static let golden: [Golden] = [
    ("2341534", "3343434", 2, 1, 4), ("5454535", "5454545", 1, 0, 6),
    ("1515315", "1425325", 2, 1, 4), ("44444-4", "444-444", 0, 0, 5),
  ]

  private func pairs(_ before: String, _ after: String) -> PairedRatings {
    var pairs = PairedRatings(points: 5)
    for (first, second) in zip(before, after) {
      guard let first = first.wholeNumberValue, let second = second.wholeNumberValue else {
        continue
      }
      pairs.add(before: first, after: second)
    }
    return pairs
  }

  @Test(arguments: golden) func countsAreThoseOfTheSheets(_ golden: Golden) {
    let pairs = pairs(golden.before, golden.after)
    #expect([pairs.up, pairs.down, pairs.same] == [golden.up, golden.down, golden.same])
  }

  @Test func roundsAsOneSawThem() {
    let pairs = pairs("2341534", "3343434")
    #expect(pairs.change.before == Histogram(counts: [1, 1, 2, 2, 1]))
    #expect(pairs.change.after == Histogram(counts: [0, 0, 4, 3, 0]))
  }

  @Test func threeMoversSayNothing() {
    #expect(
      pairs("1234", "2144").signTest == .undefined(.tooFewMovers(have: 3, needed: 6)))
    #expect(pairs("111111", "222222").signTest == .value(0.03125))
    #expect(pairs("1111113", "2222223").signTest == .value(0.03125))
  }

  @Test func partsAddUpToTheWhole() {
    var parts = pairs("12", "21")
    parts.add(pairs("344", "355"))
    #expect(parts == pairs("41342", "52351"))
    #expect([parts.up, parts.down, parts.same] == [3, 1, 1])
  }

  @Test func theScaleMayBeginElsewhere() {
    var pairs = PairedRatings(low: -1, points: 3)
    pairs.add(before: -1, after: 1, times: 4)
    pairs.add(before: 0, after: 0, times: 2)
    #expect([pairs.up, pairs.down, pairs.same] == [4, 0, 2])
    #expect(pairs.change.medianChange == .value(Fraction(2)))
  }
}
