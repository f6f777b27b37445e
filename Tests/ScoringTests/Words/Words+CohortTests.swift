import Scoring
import Testing

@Suite struct WordsCohortTests {
  private func theme(_ people: [(answers: String, times: Int)]) throws -> CohortTheme {
    try CohortSample.cohort(people).themes[0]
  }

  @Test func scoresSayWhoHasNone() throws {
    let people = [("234", 10), ("245", 10), ("4-4", 5), ("n--", 5), ("nnn", 5), ("---", 6)]
    let scores = try #require(try theme(people).scores.everyone.value)
    #expect(
      Words.scores(scores)
        == "Score 3.47 on average, SD 0.41 (25 people scored; 5 with too few answers; 5 with no "
        + "chance to show it; 6 without an answer).")
  }

  /// Three people without a score stand out beside the scores, and not beside complete rows.
  @Test func whereScoresAreHeldBackCompleteRowsHaveTheirs() throws {
    let theme = try theme([("234", 20), ("245", 20), ("4-4", 8), ("34-", 8), ("5--", 3)])
    #expect(theme.scores.everyone == .withheld(.protected))
    #expect(
      Words.completeScores(try #require(theme.instrument.value))
        == "The 40 people who answered every statement have a score of 3.33 on average, SD 0.34.")
  }
}
