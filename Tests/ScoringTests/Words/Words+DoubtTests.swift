import Scoring
import Testing
import Workbook

@Suite struct WordsDoubtTests {
  private func said(_ profile: Profile) -> [String] {
    Example.words.patterns(profile).map { "\($0.heading) | \($0.text)" }
  }

  @Test func doubtsAreSaidAsFacts() {
    #expect(
      said(Example.profile("554", partner: 2)) == [
        "Untested | Candour: rated high, no example yet.",
        "Another view | You expect partners to see less of it than you do: Candour.",
      ])
    #expect(
      said(Example.profile("122", example: "A visit"))
        == ["Has an example | Candour: rated low, and has an example."])
  }

  @Test func aPatternIsOneSentence() {
    let rows: [Example.Row] = "abcdef".map { (String($0), "444", nil) }
    let pack = Example.pack(rows.map { Example.theme($0.id) })
    let changes = rows.flatMap { row in
      Example.answers(row.id, row.answers)
        + [Change(.partner(row.id, in: 1), .number(row.id == "f" ? 5 : 2))]
    }
    let profile = Profile(Book(changes), pack: pack, assessment: 1)
    #expect(
      said(profile) == [
        "Untested | 6 of 6 themes: rated high, no example yet.",
        "Another view | On 5 of 6 themes you expect partners to see less of it than you do. "
          + "You expect partners to see more of it than you do: F.",
      ])
  }

  @Test func aRunIsAQuestion() {
    #expect(Example.words.longRun(18) == "18 answers in a row were the same - look again?")
  }
}
