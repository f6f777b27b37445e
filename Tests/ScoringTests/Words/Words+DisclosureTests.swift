import Scoring
import Testing

@Suite struct WordsDisclosureTests {
  @Test func whatIsNotShownSaysWhy() {
    #expect(
      Words.withheld(.tooFew(5)) == "Fewer than 5 answers: not shown, to protect people.")
    #expect(Words.withheld(.protected) == "Not shown, to protect people.")
    #expect(
      Words.withheld(.differencing)
        == "Not shown beside the first round, to protect people."
    )
  }

  @Test func theRulesOfARoomStandInOneLine() {
    #expect(
      Words.rules(RoomRules())
        == "Fewer than 5 answers: nothing is shown. From 5, how many gave each answer. When all "
        + "answers are two neighbouring points, only that. In a second round the same only where "
        + "the same people gave the same number of answers; otherwise only the middle answer and how "
        + "close the answers are.")
    #expect(
      Words.rules(RoomRules(distribution: 10)).hasPrefix(
        "Fewer than 5 answers: nothing is shown. From 5 to 9, only the middle answer and how "
          + "close the answers are to it. From 10, how many gave each answer."))
  }

  @Test func theRulesOfACohortSayWhoIsInIt() {
    #expect(
      Words.rules(CohortRules(minimumGroup: 7), hasGroups: false)
        == "People who rated the same statements of a theme count together. Where they are fewer "
        + "than 7, they are left out of the theme, and their number is said. So no figure, and no "
        + "difference between figures, is about fewer than 7 people. If all of those gave the same "
        + "answer, that shows.")
    #expect(
      Words.rules(.toHandOn, hasGroups: true).contains(
        "with people of other groups who rated the same; where even these are fewer than 10,"))
    #expect(Words.rules(.confidential, hasGroups: true).contains("do not hand it on"))
  }
}
