import Scoring
import Testing

@Suite struct RosterLedgerTests {
  private func people(_ numbers: ClosedRange<Int>) -> Set<String> {
    Set(numbers.map { "p\($0)" })
  }

  @Test func oneMoreSheetAfterTheRevealIsRefused() {
    var ledger = RosterLedger(.workshop)
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...11)) == .differencing)
    #expect(ledger.shown.count == 1)
  }

  @Test func aSecondRoundWithOnePersonFewerIsRefused() {
    var ledger = RosterLedger(.workshop)
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...9)) == .differencing)
    #expect(ledger.show(people(2...11)) == .differencing)
  }

  @Test func theSamePeopleOrQuiteOthersMayBeShown() {
    var ledger = RosterLedger(.workshop)
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...10)) == nil)
    #expect(ledger.show(people(1...15)) == nil)
    #expect(ledger.show(people(21...30)) == nil)
    #expect(ledger.shown.count == 3)
  }

  @Test func fewAreNeverShown() {
    #expect(RosterLedger(.workshop).reason(against: people(1...4)) == .tooFew(5))
  }

  @Test func rostersAreAuditedTogether() {
    var ledger = RosterLedger(.workshop)
    #expect(ledger.show(people(1...7)) == nil)
    #expect(ledger.show(people(7...13)) == nil)
    #expect(ledger.reason(against: people(1...6).union(people(8...13))) == .differencing)
  }
}
