/// The exact sign test: whether so many of those who moved went one way by luck.
package enum SignTest {
  /// With fewer movers even all the same way says nothing: five of five come 1 time in 16.
  package static let fewestMovers = 6
  /// The most movers that 128 bits hold.
  package static let mostMovers = 120

  /// The two-sided probability of a split at least this uneven when each mover is as likely to go
  /// up as down: twice the smaller tail of the binomial, at most 1. People who stayed do not
  /// count. Undefined below `fewestMovers` and beyond `mostMovers`.
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
