import Scoring
import Testing

@Suite struct RoundGateTests {
  @Test func fewerSheetsThanAnythingIsShownOfAreTooFew() {
    let rules = RoomRules()
    #expect(RoundGate(handedIn: 4, rules: rules) == .tooFew(have: 4, needed: 5))
    #expect(RoundGate(handedIn: 5, rules: rules) == .open)
  }

  @Test func thePeopleAreTheSameWhenNobodyIsMissingAndNobodyNew() {
    #expect(RoundPeople(handedIn: 9, returning: 9, earlier: 9).areTheSame)
    for (handedIn, returning, missing, new) in [(8, 8, 1, 0), (10, 9, 0, 1), (9, 7, 2, 2)] {
      let people = RoundPeople(handedIn: handedIn, returning: returning, earlier: 9)
      #expect(people.missing == missing && people.new == new && !people.areTheSame)
    }
  }
}
