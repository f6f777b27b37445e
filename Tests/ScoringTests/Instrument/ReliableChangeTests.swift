import Scoring
import Testing

@Suite struct ReliableChangeTests {
  static func known(_ deviation: Double, _ r: Double) throws -> ReliableChange {
    let state = Ungated.reliableChange(standardDeviation: deviation, reliability: r)
    guard case .known(let change) = state else {
      throw Unknown(state: state)
    }
    return change
  }

  struct Unknown: Error { let state: ReliableChange.State }

  /// Theme means on 1 to 5 with a standard deviation of 0.8.
  @Test(arguments: [
    (0.7, 44, 79, 121), (0.8, 36, 65, 99), (0.9, 25, 46, 70),
  ])
  func errorsInHundredths(_ r: Double, _ sem: Int, _ mdc80: Int, _ mdc95: Int) throws {
    let change = try Self.known(0.8, r)
    #expect(Int((change.measurementError * 100).rounded()) == sem)
    #expect(Int((change.mdc80 * 100).rounded()) == mdc80)
    #expect(Int((change.mdc95 * 100).rounded()) == mdc95)
  }

  /// 1,136 people answered a scale twice: retest r 0.690 asks for 0.772, alpha 0.910 only for
  /// 0.416.
  @Test func alphaWouldAskForLess() throws {
    let deviation = 0.5002
    #expect(agree(try Self.known(deviation, 0.690).mdc95, 0.772, to: 0.0005))
    #expect(agree(try Self.known(deviation, 0.910).mdc95, 0.416, to: 0.0005))
  }

  @Test func theIndexCountsErrors() throws {
    // SEM ½·√½, so √2·SEM is ½.
    let change = try Self.known(0.5, 0.5)
    #expect(agree(change.differenceError, 0.5, to: 1e-15))
    #expect(agree(change.index(of: -1), -2, to: 1e-15))
    #expect(change.isReliable(1))
    #expect(change.isReliable(-1))
    #expect(!change.isReliable(0.97))
    #expect(!change.isReliable(0))
    #expect(change.isReliable(change.mdc95 + 1e-9))
    #expect(!change.isReliable(change.mdc95 - 1e-9))
  }

  @Test func itTakesAHundredPeople() throws {
    var pairs = LinkedPairs(unit: 1)
    for (first, second) in [(1, 2), (2, 1), (3, 3)] { pairs.add(first, second, times: 33) }
    #expect(ReliableChange.from(pairs) == .undefined(.tooFew(have: 99, needed: 100)))
    pairs.add(2, 2)
    guard case .known(let change) = ReliableChange.from(pairs) else {
      Issue.record("no claim from a hundred people")
      return
    }
    #expect(change.people == 100)
    // Σx² − n·mean² is 66 for both, Σxy − n·mean² is 33: variance 66/99, r ½.
    #expect(agree(change.measurementError, (66.0 / 99 * 0.5).squareRoot(), to: 1e-14))
    var fewer = InstrumentThresholds()
    fewer.reliableChange = 101
    #expect(
      ReliableChange.from(pairs, thresholds: fewer)
        == .undefined(.tooFew(have: 100, needed: 101)))
  }

  @Test func impossibleFiguresAreNotEstimable() {
    for r in [-0.1, 1, 1.2, .nan] {
      #expect(
        Ungated.reliableChange(standardDeviation: 0.8, reliability: r)
          == .undefined(.notEstimable))
    }
    #expect(
      Ungated.reliableChange(standardDeviation: 0, reliability: 0.8)
        == .undefined(.notEstimable))
    var still = LinkedPairs(unit: 1)
    still.add(3, 4, times: 120)
    #expect(ReliableChange.from(still) == .undefined(.noVariation))
    var crossed = LinkedPairs(unit: 1)
    crossed.add(1, 5, times: 60)
    crossed.add(5, 1, times: 60)
    #expect(ReliableChange.from(crossed) == .undefined(.notEstimable))
  }

  @Test func noReliabilityLeavesTheWholeSpread() throws {
    #expect(try Self.known(0.8, 0).measurementError == 0.8)
  }
}
