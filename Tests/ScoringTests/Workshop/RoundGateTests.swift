import Scoring
import Testing

@Suite struct RoundGateTests {
  private let rules = RoomRules(answers: 5, distribution: 5, difference: 5)

  @Test func fewerSheetsThanAnythingIsShownOfAreTooFew() {
    let gate = RoundGate(handedIn: 4, returning: 0, earlier: nil, rules: rules)
    #expect(gate == .tooFew(have: 4, needed: 5))
    #expect(RoundGate(handedIn: 5, returning: 0, earlier: nil, rules: rules) == .open)
  }

  @Test func aSecondRoundIsOfTheSamePeople() {
    #expect(RoundGate(handedIn: 9, returning: 9, earlier: 9, rules: rules) == .open)
    #expect(
      RoundGate(handedIn: 8, returning: 8, earlier: 9, rules: rules) == .roster(missing: 1, new: 0))
    #expect(
      RoundGate(handedIn: 10, returning: 9, earlier: 9, rules: rules) == .roster(missing: 0, new: 1)
    )
    #expect(
      RoundGate(handedIn: 9, returning: 7, earlier: 9, rules: rules) == .roster(missing: 2, new: 2))
  }

  @Test func orOfAtLeastFiveOthers() {
    #expect(RoundGate(handedIn: 14, returning: 9, earlier: 9, rules: rules) == .open)
    #expect(RoundGate(handedIn: 9, returning: 6, earlier: 9, rules: rules) == .open)
  }

  /// Where nothing is shown of fewer than eight, nothing is shown about fewer than eight who differ.
  @Test func asManyMustDifferAsAnythingIsShownOf() {
    let strict = RoomRules(answers: 8)
    #expect(
      RoundGate(handedIn: 9, returning: 6, earlier: 9, rules: strict)
        == .roster(missing: 3, new: 3))
    #expect(RoundGate(handedIn: 9, returning: 5, earlier: 9, rules: strict) == .open)
  }
}
