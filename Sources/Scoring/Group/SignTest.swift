/// The exact sign test of the people whose answer changed (the movers), against equal chances of up
/// and down.
package enum SignTest {
  /// The minimum number of movers; with fewer, even a unanimous direction is not significant: five
  /// of five has a probability of 1 in 16.
  package static let fewestMovers = 6
  /// The most movers for whom the probability is counted in whole numbers: what 128 bits hold.
  private static let mostCounted = 120

  /// The two-sided probability of a split at least this uneven when each mover is as likely to go
  /// up as down: twice the smaller tail of the binomial, at most 1. People who stayed do not
  /// count. Undefined below `fewestMovers`.
  package static func probability(up: Int, down: Int) -> Estimate {
    let movers = up + down
    if movers < fewestMovers {
      return .undefined(.tooFewMovers(have: movers, needed: fewestMovers))
    }
    if up == down { return .value(1) }
    if movers > mostCounted {
      let few = Double(min(up, down))
      // The tail of a binomial is an incomplete beta function.
      return .value(min(1, 2 * Numerics.incompleteBeta(0.5, Double(movers) - few, few + 1)))
    }
    var (ways, tail) = (Int128(1), Int128(1))
    for number in 0..<min(up, down) {
      ways = ways * Int128(movers - number) / Int128(number + 1)
      tail += ways
    }
    return .ratio(tail, 1 << Int128(movers - 1))
  }
}
