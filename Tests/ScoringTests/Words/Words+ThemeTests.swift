import Scoring
import Testing

@Suite struct WordsThemeTests {
  private func sentences(_ profile: Profile) -> String {
    profile.themes.map { Example.words.sentences($0) }.joined(separator: "\n")
  }

  @Test func importancePracticePartnerAndExample() {
    #expect(
      sentences(Example.profile("123", importance: 5, partner: 1, example: "A visit"))
        == "Candour: you call it vital (5) and do it occasionally (2.0 of 5, from 3 of 3). "
        + "You thought a partner would say a little less. You gave an example.")
    #expect(
      sentences(Example.profile("2n3", importance: 1, partner: 5))
        == "Candour: you call it \"not part of my role\" (1) and do it between occasionally and "
        + "about half the time (2.5 of 5, from 2 of 2, 1 no chance). "
        + "You thought a partner would say about three steps more. No example given.")
  }

  @Test func whatWasNotSaidIsNotMadeUp() {
    #expect(
      sentences(Example.profile("444"))
        == "Candour: you do it frequently (4.0 of 5, from 3 of 3). No example given.")
  }

  @Test func aThemeWithoutAScoreSaysWhy() {
    #expect(
      sentences(Example.profile("4--", importance: 3, partner: 2))
        == "Candour: 1 of 3 answered: not scored. You call it fairly important (3). "
        + "You thought a partner would say occasionally (2).")
    #expect(
      sentences(Example.profile("nnn", example: "A visit"))
        == "Candour: not applicable: no chance for 3 of 3. You gave an example.")
    #expect(sentences(Example.profile("---")) == "Candour: not answered yet.")
  }

  @Test(arguments: [
    ("333", 3, "the same"), ("334", 3, "about the same"), ("3n4", 3, "a little less"),
    ("334", 4, "a little more"), ("3n4", 5, "about two steps more"),
    ("555", 1, "about four steps less"),
  ])
  func aPartnersViewIsSetBesideMine(_ answers: String, _ partner: Int, _ comparison: String) {
    #expect(
      sentences(Example.profile(answers, partner: partner))
        .contains("You thought a partner would say \(comparison)."))
  }

  @Test func ticksAreCounted() throws {
    let said = { (ticked: [String]) in
      try Example.words.watchFors(
        #require(Example.profile("444", watchFors: ticked).theme("candour")))
    }
    #expect(try said([]) == nil)
    #expect(try said(["w1"]) == "You ticked 1 thing to watch for.")
    #expect(try said(["w1", "w2"]) == "You ticked 2 things to watch for.")
  }
}
