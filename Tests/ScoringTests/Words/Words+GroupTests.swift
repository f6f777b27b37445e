import Scoring
import Testing

@Suite struct WordsGroupTests {
  private func deviation(_ counts: [Int]) -> String {
    Words.deviation(Histogram(counts: counts).averageDeviationFromMedian)
  }

  @Test func distanceIsInSteps() {
    #expect(
      deviation([0, 1, 1, 7, 1]) == "On average, answers lie 0.4 steps from the middle answer.")
    #expect(deviation([2, 0, 2]) == "On average, answers lie 1 step from the middle answer.")
    #expect(
      deviation([0, 40, 1]) == "On average, answers lie less than 0.1 steps from the middle answer."
    )
    #expect(deviation([0, 4, 0]) == "Everyone gave the same answer.")
    #expect(deviation([0, 1, 0]) == "Too few answers: 1, and at least 2 are needed.")
  }

  @Test func theMiddleAnswerIsAPointOrHalfwayToTheNext() {
    #expect(Words.middle(Histogram(counts: [0, 1, 2]).median) == "The middle answer is 3.")
    #expect(Words.middle(Histogram(counts: [0, 1, 1]).median) == "The middle answer is 2.5.")
    #expect(
      Words.middle(Histogram(counts: [0]).median)
        == "Too few answers: 0, and at least 1 is needed.")
  }

  @Test func closenessIsADescription() {
    #expect(Words.text(Closeness.veryClose) == "The answers are very close together.")
    #expect(Words.text(Closeness.fairlyClose) == "The answers are fairly close together.")
    #expect(Words.text(Closeness.spread) == "The answers are spread out.")
    #expect(
      Words.text(Closeness.undefined(.tooFew(have: 1, needed: 2)))
        == "Too few answers: 1, and at least 2 are needed.")
    #expect(Words.bothEnds == "Answers fall at both ends.")
  }

  private func luck(_ counts: [Int]) -> String {
    let histogram = Histogram(counts: counts)
    return Words.text(histogram.luck, people: histogram.rated)
  }

  @Test func luckIsSaidPlainly() {
    #expect(
      luck([0, 0, 0, 4, 1]) == "Agreement this close seldom happens by luck: at most 1 time in 20.")
    #expect(luck([1, 1, 1, 1, 1]) == "Agreement this close often happens by luck.")
    #expect(
      luck([0, 0, 1, 2, 0])
        == "Agreement this close often happens by luck: three people cannot beat luck unless all "
        + "give the same answer.")
    #expect(luck([0, 2, 0, 0, 0]) == "Two people cannot beat luck, even with the same answer.")
    #expect(luck([0, 0, 0, 0, 1]) == "Too few answers: 1, and at least 2 are needed.")
  }

  @Test func oddsAreNeverZero() {
    #expect(Words.odds(Chance(ways: 1, of: 1000)) == "less than 1 time in 100")
    #expect(Words.odds(Chance(ways: 1, of: 100)) == "about 1 time in 100")
    #expect(Words.odds(Chance(ways: 29, of: 125)) == "about 23 times in 100")
    #expect(Words.odds(Chance(ways: 999, of: 1000)) == "more than 99 times in 100")
    #expect(Words.odds(Chance(ways: 5, of: 5)) == "always")
  }

  /// Nothing here claims that people are of one mind.
  @Test func nobodyIsSaidToBeOfOneMind() {
    let all = [Closeness.veryClose, .fairlyClose, .spread].map { Words.text($0) }
    for sentence in all + [luck([0, 0, 0, 4, 1]), deviation([0, 4, 0])] {
      #expect(!sentence.lowercased().contains("consensus"))
      #expect(!sentence.contains("significant"))
    }
  }
}
