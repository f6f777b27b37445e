import Scoring
import Testing

@Suite struct TallyErrorTests {
  @Test(
    arguments: [
      (.unusableScale, "The scale cannot be tallied: expected 1 to 254 points, one apart."),
      (.emptyTheme("a"), "The theme a has no statements."),
      (
        .themeTooLong("a", statements: 23),
        "The theme a has 23 statements, more than can be tallied together."
      ),
      (.tooManyPeople, "These are more than 4294967295 people."),
      (
        .differs("the pack", "core", "own"),
        "These cannot be added up, because the pack differs: core and own."
      ),
      (.wrongShape(expected: 45, found: 44), "Expected 45, but there are 44."),
      (.noSuchState(row: 1, column: 2, state: 9), "Row 1, column 2: no answer has the number 9."),
      (.noSuchGroup(row: 1, group: 3), "Row 1: no group has the number 3."),
    ] as [(TallyError, String)])
  func saysWhatIsWrong(_ error: TallyError, _ words: String) {
    #expect(error.message == words)
  }
}
