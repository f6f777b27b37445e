import Scoring
import Testing

/// What is read from a theme's patterns, seen in what is shown of them.
@Suite struct ThemeTallyTests {
  /// Nineteen people; the second statement is reversed.
  private func theme(polychoric: Int = 200) throws -> CohortTheme {
    var thresholds = InstrumentThresholds()
    thresholds.polychoric = polychoric
    let tally = try CohortSample.tally(
      [Example.theme("a", reversed: [2])],
      [
        (
          nil, [("153", 6), ("244", 4), ("551", 1), ("5-3", 6), ("nnn", 1), ("--n", 1)]
        )
      ])
    return Cohort(tally, rules: .confidential, thresholds: thresholds).themes[0]
  }

  @Test func histogramsAreOfAnswersAsGiven() throws {
    let shown = try #require(try theme().statements[1].answers.everyone.value)
    #expect(
      shown
        == Histogram(counts: [0, 0, 0, 4, 7], noChance: 1, notAnswered: 7))
  }

  @Test func crossProductsAreOfCompleteRowsMirrored() throws {
    var expected = CrossProducts(statements: 3)
    expected.add([1, 1, 3], times: 6)
    expected.add([2, 2, 4], times: 4)
    expected.add([5, 1, 1])
    let theme = try theme(polychoric: 200)
    #expect(theme.instrument == .shown(ItemAnalysis(expected)))
    #expect(theme.instrument.value?.mean == 69.0 / 33)
  }

  @Test func completeRowsAreRankedMirrored() throws {
    let expected = KendallConcordance(
      statements: 3,
      rows: [(row: [5, 1, 1], count: 1), (row: [1, 1, 3], count: 6), (row: [2, 2, 4], count: 4)])
    #expect(try theme().concordance == .shown(expected.w))
  }

  /// Those who left out the second statement do not count for the first and third either, so that
  /// all figures of pairs are of the same people.
  @Test func pairTablesAreOfCompleteRowsMirrored() throws {
    var people = [("111", 4), ("222", 3), ("333", 5), ("444", 2), ("555", 6), ("124", 7)]
    people += [("15-", 10), ("n52", 10)]
    var thresholds = InstrumentThresholds()
    thresholds.polychoric = 20
    let tally = try CohortSample.tally([Example.theme("a", reversed: [3])], [(nil, people)])
    let pairs = Cohort(tally, thresholds: thresholds).themes[0].polychoric
    var plain = (0..<5).map { place in (0..<5).map { $0 == place ? [4, 3, 5, 2, 6][place] : 0 } }
    var mirrored = Array(plain.map { Array($0.reversed()) })
    plain[0][1] = 7
    mirrored[0][1] += 7
    #expect(pairs.map(\.first) == [0, 0, 1] && pairs.map(\.second) == [1, 2, 2])
    #expect(pairs[0].value == .shown(Ungated.polychoric(plain)))
    #expect(pairs[1].value == .shown(Ungated.polychoric(mirrored)))
  }

  @Test func longThemesAreReadTheSameWay() throws {
    let tally = try CohortSample.tally(
      [Example.theme("a", statements: 8, reversed: [8])],
      [(nil, [("12345-n1", 16), ("54421111", 17), ("55455552", 10)])])
    let theme = Cohort(tally).themes[0]
    let shown = try #require(theme.statements[0].answers.everyone.value)
    #expect(shown == Histogram(counts: [16, 0, 0, 0, 27]))
    // Sums of 20 over 6 statements, and of 23 and 38 over all 8.
    let mean = try #require(theme.scores.everyone.value?.mean)
    #expect(agree(mean, (160.0 / 3 + 96.375) / 43, to: 1e-15))
  }
}
