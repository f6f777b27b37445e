import Scoring
import Testing
import Workbook

@Suite struct WordsWorkshopTests {
  private let words = Example.words

  private func said(_ answers: String, dots: Int = 5) throws -> [String] {
    let result = try RoundExample.result([("a", [answers])], dots: dots)
    return words.sentences(try #require(result.answers(to: "a-1")))
  }

  @Test func answersAtBothEndsAreSaidWithTheMiddle() throws {
    #expect(
      try said("111225555")
        == [
          "The middle answer is \"Occasionally\", and answers fall at both ends.",
          "The answers are spread out: 1.7 steps from the middle one on average.",
          "Nine people answering at random would often look like this.",
        ])
  }

  @Test func closeAnswersAreSaidInStepsAndAgainstLuck() throws {
    #expect(
      try said("3444444445")
        == [
          "The middle answer is \"Frequently\".",
          "The answers are very close together: 0.2 steps from the middle one on average.",
          "Ten people answering at random would seldom be as close as this: at most 1 time in 20.",
        ])
  }

  @Test func theMiddleMayLieBetweenTwoAnswers() throws {
    #expect(
      try said("111334444444")
        == [
          "The middle answer is \"Frequently\".",
          "The answers are spread out: 0.9 steps from the middle one on average.",
          "12 people answering at random would often be as close as this.",
        ])
    #expect(
      try said("222444").first
        == "The middle answer is between \"Occasionally\" and \"Frequently\".")
    #expect(
      try said("122455").first
        == "The middle answer is between \"Occasionally\" and \"Frequently\", and answers fall at "
        + "both ends.")
  }

  /// Of an outline only the median is known, below the middle of the scale as above it.
  @Test func theMiddleOfAnOutlineIsReadFromTheMedian() {
    let words = Words(Example.pack([], scale: Example.scale(-2...2)))
    #expect(
      words.middle(.value(Fraction(-3, 2)))
        == "The middle answer is between \"Level -2\" and \"Level -1\".")
    #expect(
      words.middle(.value(Fraction(-1, 2)))
        == "The middle answer is between \"Level -1\" and \"Level 0\".")
    #expect(
      words.middle(.value(Fraction(1, 2)))
        == "The middle answer is between \"Level 0\" and \"Level 1\".")
    #expect(words.middle(.value(Fraction(-1))) == "The middle answer is \"Level -1\".")
  }

  @Test func distanceIsInSteps() {
    let answers = { Words.closeness(Histogram(counts: $0)) }
    #expect(
      answers([2, 0, 2])
        == "The answers are spread out: 1 step from the middle one on average.")
    #expect(
      answers([0, 40, 1, 0, 0])
        == "The answers are very close together: less than 0.1 steps from the middle one on "
        + "average.")
    #expect(answers([0, 1, 0]) == "Too few answers: 1, and at least 2 are needed.")
  }

  @Test func fewPeopleHearThatTheyAreFew() {
    #expect(
      Words.luck(Histogram(counts: [0, 0, 1, 2, 0]))
        == "Three people answering at random would often be as close as this: so few cannot "
        + "beat luck unless all give the same answer.")
    #expect(
      Words.luck(Histogram(counts: [0, 5]))
        == "Five people answering at random would often give the same answer: closeness tells "
        + "nothing here.")
  }

  @Test func whatIsNotShownInFullSaysLess() throws {
    #expect(try said("1123") == ["Fewer than 5 answers: not shown, to protect people."])
    #expect(
      try said("33555", dots: 8)
        == ["The middle answer is \"Almost always\".", "The answers are fairly close together."])
    #expect(
      try said("44545")
        == ["All 5 answers are \"Frequently\" or \"Almost always\"."])
  }

  /// Of so many people who answer at random, more than 1 in 20 rooms fall at both ends: what is
  /// said of such rooms is true.
  @Test(arguments: [4, 5, 7, 9, 12]) func randomAnswersOftenFallAtBothEnds(people: Int) {
    var (all, atBothEnds) = (0.0, 0.0)
    RoundExample.histograms(people, points: 5) { histogram, ways in
      all += ways
      if histogram.fallsAtBothEnds { atBothEnds += ways }
    }
    #expect(atBothEnds / all > 0.05)
  }

  @Test func aTopicSaysHowFarApartTheRoomIs() throws {
    let result = try RoundExample.result([("a", ["11555"]), ("b", ["34445"])])
    let topics = Topics(result, on: 1...5)
    #expect(
      topics.divided.map(Words.text)
        == [
          "answers lie 1.6 steps from the middle one on average, some at both ends",
          "answers lie 0.4 steps from the middle one on average",
        ])
  }

  /// No sentence praises, blames or speaks of one person.
  @Test(arguments: ["11155", "12345", "34445", "222333", "11223", "455555", "1112345"])
  func nobodyIsJudged(answers: String) throws {
    let text = try said(answers).joined(separator: " ").lowercased()
    for word in ["consensus", "significant", "good", "bad", "score", "somebody", "one person"] {
      #expect(!text.contains(word))
    }
  }
}
