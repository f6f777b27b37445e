import Scoring
import Testing

@Suite struct WordsReliableChangeTests {
  @Test func aMoveHasItsSize() {
    let state = Ungated.reliableChange(standardDeviation: 0.8, reliability: 0.7)
    #expect(
      Words.unusualMove(state) == "A move of more than 1.2 is unusual without real change.")
  }

  @Test func itSaysWhatItRestsOn() {
    let state = Ungated.reliableChange(standardDeviation: 0.8, reliability: 0.8, people: 240)
    #expect(
      Words.unusualMove(state)
        == "A move of more than 1.0 is unusual without real change (from 240 people who answered "
        + "twice).")
  }

  @Test func noLengthIsNothing() {
    let state = Ungated.reliableChange(standardDeviation: 0.01, reliability: 0.9)
    #expect(
      Words.unusualMove(state) == "A move of more than 0.1 is unusual without real change.")
  }

  @Test func nothingIsClaimedFromTooFew() {
    var pairs = LinkedPairs(unit: 3)
    pairs.add(9, 12, times: 40)
    #expect(
      Words.unusualMove(ReliableChange.from(pairs))
        == "We cannot say how large a move must be to mean something: 40 people answered twice, "
        + "and it takes 100.")
    pairs.add(9, 12, times: 60)
    #expect(
      Words.unusualMove(ReliableChange.from(pairs))
        == "We cannot say how large a move must be to mean something: the answers do not vary.")
    #expect(
      Words.unusualMove(.undefined(.notEstimable))
        == "We cannot say how large a move must be to mean something: it cannot be estimated from "
        + "these answers.")
  }
}
