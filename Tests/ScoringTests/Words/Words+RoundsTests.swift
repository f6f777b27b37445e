import Scoring
import Testing

@Suite struct WordsRoundsTests {
  private func sentences(_ before: [Int], _ after: [Int]) -> String {
    Words.sentences(
      RoundChange(before: Histogram(counts: before), after: Histogram(counts: after)))
  }

  @Test func theMiddleStandsBesideTheDistance() {
    #expect(
      sentences([1, 1, 1, 1, 1], [0, 0, 1, 3, 1])
        == "The answers moved. The middle answer is 1 step higher. "
        + "On average, answers lie 0.8 steps closer to the middle answer.")
    #expect(
      sentences([0, 0, 4, 0], [0, 2, 1, 1])
        == "The answers moved. The middle answer is 0.5 steps lower. "
        + "On average, answers lie 0.8 steps further from the middle answer.")
    #expect(
      sentences([0, 3, 4], [0, 3, 4])
        == "The answers are spread much as before. The middle answer is the same. "
        + "The answers lie as close together as before.")
  }

  @Test func whatCannotBeComparedIsSaidOnce() {
    #expect(
      sentences([0, 3], [0, 3, 1])
        == "These were rated on different scales, so they cannot be compared.")
    #expect(sentences([0, 3], [0, 0]) == "Too few answers: 0, and at least 1 is needed.")
  }

  @Test func moversAreCounted() {
    var pairs = PairedRatings(points: 5)
    pairs.add(before: 2, after: 4, times: 6)
    pairs.add(before: 5, after: 4)
    pairs.add(before: 3, after: 3, times: 2)
    #expect(Words.signTest(pairs.signTest) == "As many going one way often happens by luck.")
    #expect(
      Words.signTest(SignTest.probability(up: 0, down: 6))
        == "So many going one way seldom happens by luck: at most 1 time in 20.")
    #expect(
      Words.signTest(SignTest.probability(up: 2, down: 1))
        == "Too few people changed their answer to say more: 3, and at least 6 are needed.")
  }
}
