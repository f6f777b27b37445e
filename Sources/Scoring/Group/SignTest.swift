/// The exact sign test of the people whose answer changed (the movers), against equal chances of up
/// and down.
package enum SignTest {
  /// The minimum number of movers; with fewer, even a unanimous direction is not significant: five
  /// of five has a probability of 1 in 16.
  package static let fewestMovers = 6
  /// The maximum number of movers for 128-bit arithmetic.
  package static let mostMovers = 120

  /// Returns the two-sided probability of a split at least this uneven if each mover is as likely
  /// to go up as down: twice the smaller tail of the binomial distribution, at most 1. People whose
  /// answer did not change are left out. Undefined below `fewestMovers` and above `mostMovers`.
  package static func probability(up: Int, down: Int) -> Estimate {
    let movers = up + down
    if movers < fewestMovers {
      return .undefined(.tooFewMovers(have: movers, needed: fewestMovers))
    }
    if movers > mostMovers { return .undefined(.tooMany(have: movers, most: mostMovers)) }
    if up == down { return .value(1) }
    var (ways, tail) = (Int128(1), Int128(1))
    for number in 0..<min(up, down) {
      ways = ways * Int128(movers - number) / Int128(number + 1)
      tail += ways
    }
    return .ratio(tail, 1 << Int128(movers - 1))
  }
}
