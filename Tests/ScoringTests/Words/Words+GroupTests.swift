import Scoring
import Testing

@Suite struct WordsGroupTests {
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

  /// Nothing here claims that people are of one mind.
  @Test func nobodyIsSaidToBeOfOneMind() {
    let all = [Closeness.veryClose, .fairlyClose, .spread].map { Words.text($0) }
    let histogram = Histogram(counts: [0, 0, 0, 4, 1])
    for sentence in all + [Words.luck(histogram), Words.closeness(histogram)] {
      #expect(!sentence.lowercased().contains("consensus"))
      #expect(!sentence.contains("significant"))
    }
  }
}
