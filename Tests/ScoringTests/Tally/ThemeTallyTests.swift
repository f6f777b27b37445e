import Scoring
import Testing

/// What is read from a theme's patterns, seen through the release.
@Suite struct ThemeTallyTests {
  /// Sixteen people; the second statement is reversed.
  private func release() throws -> TallyRelease {
    let pack = Example.pack([Example.theme("a", reversed: [2])])
    var tally = Tally(try TallyFrame(pack))
    for (answers, times) in [("153", 6), ("244", 4), ("5-3", 3), ("nnn", 1), ("--n", 1)] {
      try tally.add(answers, times: times)
    }
    try tally.add("551")
    return TallyRelease(tally, rules: .cohort)
  }

  @Test func histogramsAreOfAnswersAsGiven() throws {
    let shown = try #require(try release().answers(to: "a-2")?.everyone.value)
    #expect(
      shown
        == .distribution(Histogram(counts: [0, 0, 0, 4, 7], noChance: 1, notAnswered: 4)))
  }

  @Test func crossProductsAreOfCompleteRowsMirrored() throws {
    var expected = CrossProducts(statements: 3)
    expected.add([1, 1, 3], times: 6)
    expected.add([2, 2, 4], times: 4)
    expected.add([5, 1, 1])
    #expect(try release().crossProducts(of: "a")?.everyone == .shown(expected))
  }

  @Test func completeRowsComeByRisingCode() throws {
    let rows = try #require(try release().completeRows(of: "a")?.everyone.value)
    #expect(rows.map(\.ratings) == [[5, 1, 1], [1, 1, 3], [2, 2, 4]])
    #expect(rows.map(\.count) == [1, 6, 4])
  }

  /// Those who left out the second statement still count for the first and third.
  @Test func pairTablesTakeEveryCompletePair() throws {
    let table = try #require(try release().pairTable(of: "a", 0, 2)?.everyone.value)
    #expect(table[0] == [0, 0, 6, 0, 0])
    #expect(table[1] == [0, 0, 0, 4, 0])
    #expect(table[4] == [1, 0, 3, 0, 0])
    #expect(table.flatMap(\.self).reduce(0, +) == 14)
    #expect(try release().pairTable(of: "a", 0, 3) == nil)
    #expect(try release().pairTable(of: "b", 0, 1) == nil)
  }

  @Test func longThemesAreReadTheSameWay() throws {
    let pack = Example.pack([Example.theme("a", statements: 8, reversed: [8])])
    var tally = Tally(try TallyFrame(pack))
    try tally.add("12345-n1", times: 6)
    try tally.add("54321111", times: 6)
    let release = TallyRelease(tally, rules: .cohort)
    let shown = try #require(release.answers(to: "a-1")?.everyone.value)
    #expect(shown == .distribution(Histogram(counts: [6, 0, 0, 0, 6])))
    let scores = try #require(release.scores(for: "a")?.everyone.value)
    #expect(scores.counts == [.init(sum: 20, rated: 6): 6, .init(sum: 22, rated: 8): 6])
  }
}
