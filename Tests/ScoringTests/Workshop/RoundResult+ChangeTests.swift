import Scoring
import Testing

@Suite struct RoundResultChangeTests {
  private func change(_ before: String, _ after: String, dots: Int = 5) throws -> RoundChange? {
    let first = try RoundExample.result([("a", [before])], dots: dots)
    let second = try RoundExample.result([("a", [after])], dots: dots)
    return second.change(of: "a-1", since: first)
  }

  @Test func theEarlierRoundComesFirst() throws {
    let change = try change("11355", "34555")
    #expect(change?.before == Histogram(counts: [2, 0, 1, 0, 2]))
    #expect(change?.after == Histogram(counts: [0, 0, 1, 1, 3]))
    #expect(change?.medianChange == .value(Fraction(2)))
  }

  /// What a round holds back must not come out of the difference to the other.
  @Test func bothRoundsMustBeShownInFull() throws {
    #expect(try change("1135", "34555") == nil)
    #expect(try change("11355", "3455") == nil)
    #expect(try change("11355", "44444") == nil)
    #expect(try change("1135512", "1355512", dots: 8) == nil)
  }

  @Test func aStatementOfNeitherRoundHasNone() throws {
    let result = try RoundExample.result([("a", ["11355"])])
    #expect(result.change(of: "b-1", since: result) == nil)
  }
}
