import Scoring
import Testing

@Suite struct KendallConcordanceTests {
  typealias Golden = (statements: Int, rows: String, w: Double)

  /// The complete rows of small_items.csv (CC0), theme by theme and all nine together, the ninth
  /// mirrored. W as χ²/(m(k − 1)) from scipy 1.17.1, `stats.friedmanchisquare`, corrected for ties.
  static let golden: [Golden] = [
    (3, "454555343232544333121554435344545", 0.06168831168831243),
    (3, "343232122554333434221455324233545", 0.03812316715542538),
    (3, "444545322233121455333344212554434455", 0.025),
    (
      9, "454343444343232322232122121544554455333333333554455554344233434545545455",
      0.14537183544303797
    ),
  ]

  private func tally(_ golden: Golden) -> KendallConcordance {
    let digits = golden.rows.compactMap(\.wholeNumberValue)
    let starts = stride(from: 0, to: digits.count, by: golden.statements)
    return KendallConcordance(
      statements: golden.statements,
      rows: starts.map { (Array(digits[$0..<($0 + golden.statements)]), 1) })
  }

  /// The oracle divides small differences of large sums, so its own last places are off.
  @Test(arguments: golden) func isThatOfScipy(_ golden: Golden) {
    #expect(tally(golden).w.isClose(to: golden.w, within: 2e-14 / golden.w))
  }

  /// The last has ranks 1, 2.5, 2.5, 4. Sums 3, 7.5, 7.5, 12 around 7.5: S = 40.5, ΣT = 6, and
  /// W = 12·40.5/(9·60 − 3·6).
  @Test func threeOrdersByHand() {
    let rows = [([1, 2, 3, 4], 1), ([1, 3, 2, 4], 1)]
    var tally = KendallConcordance(statements: 4, rows: rows)
    tally.add([10, 20, 20, 40])
    #expect(tally.w == .value(486.0 / 522))
    #expect(tally.raters == 3)
  }

  @Test func theSameOrderIsOneAndOppositeOrdersNone() {
    let same = KendallConcordance(statements: 3, rows: [([1, 3, 5], 2), ([2, 3, 4], 5)])
    #expect(same.w == .value(1))
    let opposite = KendallConcordance(statements: 3, rows: [([1, 3, 5], 4), ([5, 3, 1], 4)])
    #expect(opposite.w == .value(0))
  }

  @Test func partsAddUpToTheWhole() {
    for golden in Self.golden {
      var twice = tally(golden)
      twice.add(tally(golden))
      let digits = golden.rows + golden.rows
      #expect(twice == tally((golden.statements, digits, 0)))
    }
  }

  @Test func millionsOfPeopleFit() {
    let rows = [
      ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 30_000_000), ([1, 1, 1, 1, 1, 1, 1, 1, 1, 2], 1),
    ]
    let w = KendallConcordance(statements: 10, rows: rows).w.value ?? .nan
    #expect(w < 1 && w > 0.999_999)
  }

  @Test func whatIsLackingIsNamed() {
    let tied = KendallConcordance(statements: 3, rows: [([4, 4, 4], 6), ([2, 2, 2], 1)])
    #expect(tied.w == .undefined(.noVariation))
    let one = KendallConcordance(statements: 3, rows: [([4, 3, 4], 1)])
    #expect(one.w == .undefined(.tooFew(have: 1, needed: 2)))
    let short = KendallConcordance(statements: 1, rows: [([4], 6)])
    #expect(short.w == .undefined(.tooFewStatements(have: 1, needed: 2)))
  }
}
