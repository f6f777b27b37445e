import Reports
import Scoring
import Testing

@Suite("What is wrong with a tally file") struct TallyFileErrorTests {
  @Test(
    "is said in words",
    arguments: [
      (.notJSON(line: 2, column: 7), "line 2, column 7: this is not JSON."),
      (.notATally, "This is not a tally: expected format \"shoal-tally\"."),
      (
        .newerVersion(found: 2),
        "This tally is of format version 2; this Shoal knows 1. It was left as it is."
      ),
      (
        .unexpected("groups[0].people", expected: "a whole number from 1 to 9"),
        "groups[0].people: expected a whole number from 1 to 9."
      ),
      (.unexpected("a\u{1B}[0m", expected: "no such member"), "a␛[0m: expected no such member."),
      (.unusable(.tooManyPeople), "These are more than 4294967295 people."),
    ] as [(TallyFileError, String)])
  func words(_ error: TallyFileError, _ words: String) {
    #expect(error.message == words)
  }
}
