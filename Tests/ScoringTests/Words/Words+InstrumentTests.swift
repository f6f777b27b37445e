import Scoring
import Testing

@Suite struct WordsInstrumentTests {
  /// Three statements with two answers: so many people with three like answers, each way, and so
  /// many with each of the six mixtures. With s and m, alpha is 3(s − m)/(3s + m).
  private func three(
    _ same: Int, _ mixed: [Int], thresholds: InstrumentThresholds = InstrumentThresholds()
  ) -> ItemAnalysis {
    var rows = CrossProducts(statements: 3)
    for bits in 0..<8 {
      rows.add((0..<3).map { bits >> $0 & 1 }, times: bits % 7 == 0 ? same : mixed[bits - 1])
    }
    return ItemAnalysis(rows, thresholds: thresholds)
  }

  private func three(_ same: Int, _ mixed: Int) -> ItemAnalysis {
    three(same, Array(repeating: mixed, count: 6))
  }

  private let unsure = "This does not show that they measure the right thing, or only one thing."

  /// Figures from NumPy 2.4.6 and SciPy 1.17.1.
  @Test func alphaComesWithItsRangeItsPeopleAndItsLimit() {
    #expect(
      Words.alpha(three(34, [6, 6, 5, 5, 5, 5]))
        == "Answers within this theme go together well (0.80, plausible range 0.72-0.86, "
        + "100 people). \(unsure)")
  }

  @Test func fewerThanAHundredIsProvisional() {
    #expect(
      Words.alpha(three(19, 3))
        == "Answers within this theme go together well (0.80, plausible range 0.69-0.88, "
        + "56 people). \(unsure) Provisional: fewer than 100 people.")
  }

  @Test func veryCloseIsNotPraised() {
    #expect(
      Words.alpha(three(47, 1))
        == "Answers within this theme go together very closely (0.97, plausible range 0.96-0.98, "
        + "100 people). \(unsure) Some statements may say the same twice.")
  }

  @Test(arguments: [
    (29, 7, "go together fairly well (0.70, plausible range 0.58-0.79, 100 people)."),
    (23, 9, "go together loosely (0.54, plausible range 0.36-0.68, 100 people)."),
    (14, 12, "hardly go together (0.11, plausible range -0.24 to 0.38, 100 people)."),
    (
      8, 14,
      "run against each other (-0.47, plausible range -1.06 to -0.04, 100 people): check reversed "
        + "statements."
    ),
  ])
  func lowerBandsHaveTheirWords(_ same: Int, _ mixed: Int, _ words: String) {
    #expect(Words.alpha(three(same, mixed)) == "Answers within this theme \(words)")
  }

  @Test func bandsAreSettings() {
    var thresholds = InstrumentThresholds()
    thresholds.fairlyWell = 0.71
    let analysis = three(29, Array(repeating: 7, count: 6), thresholds: thresholds)
    #expect(Words.alpha(analysis).hasPrefix("Answers within this theme go together loosely (0.70,"))
  }

  @Test func whatIsOfNoUseIsNotSpeltOut() {
    var rows = CrossProducts(statements: 2)
    for row in [[1, 5], [2, 4], [3, 2]] { rows.add(row, times: 40) }
    #expect(
      Words.alpha(ItemAnalysis(rows))
        == "Answers within this theme run against each other (below -10, plausible range below "
        + "-10 to below -10, 120 people): check reversed statements.")
  }

  @Test func figuresThatAreMissingSayWhy() {
    #expect(
      Words.alpha(ItemAnalysis(ItemAnalysisTests.rows(3, people: 29)))
        == "Not shown: 29 people answered every statement, and it takes 30.")
    let cases: [(Undefined, String)] = [
      (
        .tooFew(have: 1, needed: 30),
        "Not shown: 1 person answered every statement, and it takes 30."
      ),
      (.noVariation, "Not shown: the answers do not vary."),
      (.notEstimable, "Not estimable from these answers."),
      (
        .tooFewStatements(have: 1, needed: 2),
        "Not shown: the theme has 1 statement, and it takes 2."
      ),
      (.emptyCategory, "Not shown: nobody chose one of the answers."),
    ]
    for (why, words) in cases { #expect(Words.absence(why) == words) }
  }

  @Test func omegaSaysWhatItAssumes() {
    #expect(
      Words.omega(three(38 * 2, 6 * 2))
        == "If one thing lies behind this theme, it accounts for 0.80 of how people's scores "
        + "differ (plausible range 0.75-0.85, 224 people).")
    #expect(
      Words.omega(ItemAnalysis(ItemAnalysisTests.rows(2, people: 240)))
        == "From how its two statements go together, this theme's score is reliable to 0.73 "
        + "(240 people).")
    // Every covariance is negative, so their product is.
    #expect(Words.omega(three(16, 28)) == "Not estimable from these answers.")
    #expect(
      Words.omega(three(19, 3))
        == "Not shown: 56 people answered every statement, and it takes 200.")
  }

  /// R 4.2.2, `factanal`, with `n.obs = 240`: 235.5 times its objective 0.27048966855.
  @Test func omegaOfMoreStatementsHasItsFit() {
    #expect(
      Words.omega(ItemAnalysis(ItemAnalysisTests.rows(6, people: 240)))
        == "If one thing lies behind this theme, it accounts for 0.81 of how people's scores "
        + "differ (plausible range 0.78-0.85, 240 people). How well one thing explains them: "
        + "chi-square 63.70 with 9 degrees of freedom, typical unexplained correlation 0.07.")
  }

  @Test func halvesAreCompared() {
    #expect(
      Words.splitHalf(three(19, 3))
        == "The two halves of this theme go together fairly well (0.78, 56 people).")
    #expect(
      Words.splitHalf(three(8, 14))
        == "The two halves of this theme run against each other (-0.44, 100 people): check "
        + "reversed statements.")
    #expect(
      Words.splitHalf(ItemAnalysis(ItemAnalysisTests.rows(2, people: 48)))
        == "The two statements of this theme go together fairly well (0.73, 48 people).")
    #expect(
      Words.splitHalf(ItemAnalysis(ItemAnalysisTests.rows(2, people: 29)))
        == "Not shown: 29 people answered every statement, and it takes 30.")
  }

  @Test func oneStatementIsHeldAgainstTheOthers() {
    #expect(
      Words.itemTotal(three(29, 7), 0)
        == "This statement goes along with the others (correlation 0.52, 100 people).")
    #expect(
      Words.itemTotal(three(8, 14), 0)
        == "This statement runs against the others (correlation -0.18, 100 people): check whether "
        + "it is reversed.")
    #expect(
      Words.itemTotal(three(19, 3), 0)
        == "Not shown: 56 people answered every statement, and it takes 100.")
  }

  @Test func adviceIsToLookAtTheWording() {
    let analysis = ItemAnalysis(ItemAnalysisTests.rows(6, people: 240))
    #expect(
      Words.advice(analysis, 5)
        == "Without this statement the others go together better (0.84 instead of 0.79, 240 "
        + "people). Look at its wording before dropping it: it may be the only one about something "
        + "that matters.")
    #expect(
      Words.advice(analysis, 0)
        == "The theme goes together at least as well with this statement as without it.")
    #expect(
      Words.advice(three(29, 7), 0)
        == "Not shown: 100 people answered every statement, and it takes 200.")
  }
}
