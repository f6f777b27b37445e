import Scoring
import Testing

@Suite struct WordsDisclosureTests {
  @Test func whatIsNotShownSaysWhy() {
    #expect(
      Words.withheld(.tooFew(5)) == "Fewer than 5 answers: not shown, to protect people.")
    #expect(Words.withheld(.protected) == "Not shown, to protect people.")
    #expect(
      Words.withheld(.differencing)
        == "Too few people have come or gone since the last result: not shown, to protect people."
    )
  }

  @Test func theRulesStandInOneLine() {
    #expect(
      Words.rules(.cohort)
        == "Fewer than 5 answers: nothing is shown. From 5 to 9, only the middle answer and how "
        + "close the answers are to it. From 10, how many gave each answer. When everyone gave "
        + "the same answer, nothing. Two results are of the same people, or differ by 5 or more.")
    #expect(
      Words.rules(.workshop)
        == "Fewer than 5 answers: nothing is shown. From 5, how many gave each answer. When all "
        + "answers are two neighbouring points, only that. Two results are of the same people, or "
        + "differ by 5 or more.")
    #expect(
      Words.jointRules(DisclosureRules(answers: 7))
        == "Scores and how answers go together are left out where, beside the answers, they would "
        + "tell what fewer than 7 people said.")
  }

  @Test func aBandNamesBothPoints() {
    #expect(Words.band(4...5, answers: 12) == "All 12 answers are 4 or 5.")
  }

  @Test(
    arguments: [
      ("44444", "5 answers: the middle is 4, and they lie very close to it."),
      ("333444", "6 answers: the middle is 3.5, and they lie very close to it."),
      ("24455", "5 answers: the middle is 4, and they lie fairly close to it."),
      ("11555", "5 answers: the middle is 5, and they are spread around it."),
    ])
  func anOutlineIsOneLine(_ answers: String, _ words: String) throws {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a", statements: 1)])))
    for letter in answers { try tally.add(String(letter)) }
    let release = TallyRelease(tally, rules: .cohort)
    guard case .outline(let outline) = release.answers(to: "a-1")?.everyone.value else {
      Issue.record("no outline")
      return
    }
    #expect(Words.outline(outline) == words)
  }
}
