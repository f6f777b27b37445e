import Scoring
import Testing

@Suite struct RosterLedgerTests {
  private func people(_ numbers: ClosedRange<Int>) -> Set<String> {
    Set(numbers.map { "p\($0)" })
  }

  @Test func oneMoreSheetAfterTheRevealIsRefused() {
    var ledger = RosterLedger(RoomRules())
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...11)) == .differencing)
    #expect(ledger.shown.count == 1)
  }

  @Test func aSecondRoundWithOnePersonFewerIsRefused() {
    var ledger = RosterLedger(RoomRules())
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...9)) == .differencing)
    #expect(ledger.show(people(2...11)) == .differencing)
  }

  @Test func theSamePeopleOrQuiteOthersMayBeShown() {
    var ledger = RosterLedger(RoomRules())
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...15)) == nil)
    #expect(ledger.show(people(21...30)) == nil)
    #expect(ledger.shown.count == 3)
  }

  @Test func fewAreNeverShown() {
    #expect(RosterLedger(RoomRules()).reason(against: people(1...4)) == .tooFew(5))
  }

  /// A plan may ask for more answers than people to come or go.
  @Test func theDifferenceIsNeverBelowTheAnswersAskedFor() {
    var ledger = RosterLedger(RoomRules(answers: 8))
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.reason(against: people(4...13)) == .differencing)
    #expect(ledger.reason(against: people(5...14)) == nil)
  }

  /// A first round is the difference to nothing.
  @Test func aFirstRoundOfFewIsShownWhereThePlanSaysSo() {
    #expect(RosterLedger(RoomRules(answers: 3)).reason(against: people(1...4)) == nil)
  }
}
