/// The exact sign test: whether so many of those who moved went one way by luck.
package enum SignTest {
  /// With fewer movers even all the same way says nothing: five of five come 1 time in 16.
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
