import Scoring
import Testing

@Suite struct WordsDoubtTests {
  private func said(_ profile: Profile) -> [String] {
    profile.doubts.map { "\(Example.words.heading($0)) | \(Example.words.text($0))" }
  }

  @Test func doubtsAreSaidAsFacts() {
    #expect(
      said(Example.profile("554", partner: 2)) == [
        "Untested | Candour: rated high, no example yet",
        "Another view | Candour: you thought a partner would say about three steps less",
      ])
    #expect(
      said(Example.profile("122", example: "A visit"))
        == ["Hidden strength | Candour: rated low, yet you gave an example"])
  }

  @Test func aRunIsAQuestion() {
    #expect(Example.words.longRun(18) == "18 answers in a row were the same - look again?")
  }
}
