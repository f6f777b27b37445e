import Scoring
import Testing
import Workbook

@Suite struct WordsChangeTests {
  private func text(_ before: String, _ after: String) -> String {
    Example.words.text(
      ThemeChangeTests.change(before, after),
      from: Assessment(number: 1, started: day("2026-07-30"), finished: day("2026-08-23")),
      to: Assessment(number: 2, started: day("2026-11-23"), finished: day("2026-11-23")))
  }

  @Test func whatCannotBeToldIsSaid() {
    #expect(
      Words.unsureOfChange
        == "We cannot say whether a move is real change, mood, or a different view of yourself.")
  }

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(sinceEpoch: 0) }

  @Test(arguments: [
    ("223", "333", "You moved up one step on 2 of 3 statements."),
    ("333", "332", "You moved down one step on 1 of 3 statements."),
    ("222", "332", "You moved up one step on 2 of 3 statements."),
    ("233", "324", "You moved up one step on 2 of 3 statements and down one step on 1."),
    ("244", "434", "You moved up two steps on 1 of 3 statements and down one step on 1."),
    ("222", "342", "You moved up one or two steps on 2 of 3 statements."),
    ("111", "252", "You moved up one to four steps on 3 of 3 statements."),
    ("22-", "33-", "You moved up one step on 2 of the 2 statements you rated both times."),
    ("2-n", "3-3", "You moved up one step on the one statement you rated both times."),
    ("2", "3", "You moved up one step on the one statement."),
  ])
  func movesAreCountedInSteps(_ before: String, _ after: String, _ sentence: String) {
    #expect(text(before, after) == sentence)
  }

  @Test(arguments: [
    ("234", "234", "You gave the same answers as in August on all 3 statements."),
    ("23", "23", "You gave the same answers as in August on both statements."),
    ("2", "2", "You gave the same answer as in August on the one statement."),
    (
      "23-", "23-",
      "You gave the same answers as in August on both statements you rated both times."
    ),
    ("2--", "--2", "No statement was rated both times, so there is nothing to compare."),
    ("nnn", "nnn", "No statement was rated both times, so there is nothing to compare."),
  ])
  func noMoveIsSaidPlainly(_ before: String, _ after: String, _ sentence: String) {
    #expect(text(before, after) == sentence)
  }

  @Test(arguments: [
    ("2026-08-23", "in August"), ("2025-11-23", "in November 2025"),
    ("2026-11-03", "on 3 November"),
  ])
  func thePastIsNamedNoFinerThanNeeded(_ past: String, _ phrase: String) {
    #expect(Example.words.when(day(past), from: day("2026-11-23")) == phrase)
  }

  @Test func theGroundIsSaid() {
    let words = Example.words
    #expect(words.text(Comparison.Ground.same) == nil)
    #expect(
      words.text(Comparison.Ground.reworded)
        == "The wording changed between the two, so part of a change may come from the words.")
    #expect(
      words.text(Comparison.Ground.differentPack)
        == "The two were answered in different packs, so they are not compared.")
  }
}
