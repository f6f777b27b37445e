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

  /// Whatever the numbers are, the people themselves come to the same.
  @Test(arguments: 0..<8, 0..<8)
  func theLedgerComesToTheSame(_ missing: Int, _ new: Int) {
    let first = Set((0..<9).map { "first-\($0)" })
    let second = first.filter { Int($0.dropFirst(6)) ?? 0 >= missing }
      .union((0..<new).map { "new-\($0)" })
    var ledger = RosterLedger(rules)
    #expect(ledger.show(first) == nil)
    let gate = RoundGate(
      handedIn: second.count, returning: second.intersection(first).count, earlier: first.count,
      rules: rules)
    #expect((gate == .open) == (ledger.reason(against: second) == nil))
  }
}
